import type { Item, QuizRequest, SectionRequest } from '../index.js';

type Api = typeof import('../index.js');

/** Programs that are looked at per topic, question and level. */
const SAMPLES = 12;
/** Of so many positions one should give a good item. */
const TRIES = 8;

/**
 * What would work, for a request that found no items because of what the class knows, must not meet, or believes;
 * `undefined` when the request does not limit programs.
 */
export function adviceFor(request: QuizRequest, api: Api): string | undefined {
  const { knows, without } = request;
  const made = request.sections.filter(({ program }) => program === undefined);
  const asked = made.flatMap(({ misconceptions }) => misconceptions);
  if (knows === undefined && without.length === 0 && asked.length === 0) return undefined;
  const stuck = made.map((section) => ({ section, samples: samplesOf(section, request, api) }));
  for (const { section, samples } of stuck) {
    const fitting = samples.filter((item) => lacking(item, request).length === 0 && separates(item, section));
    const cells = new Set(fitting.map(cellOf));
    if (cells.size > 0 && new Set(samples.map(cellOf)).size > cells.size)
      return `ask only for what has such items: ${placesOf(fitting)}`;
    if (fitting.length > 0) continue;
    const [nearest] = samples
      .filter((item) => separates(item, section))
      .map((item) => lacking(item, request))
      .toSorted((one, other) => one.length - other.length);
    if (nearest !== undefined && nearest.length > 0) return constructAdvice(nearest, request);
    if (section.misconceptions.length > 0) {
      const ideas = [...new Set(samples.flatMap((item) => item.separates))].toSorted();
      return `ideas that such items separate: ${ideas.join(', ') || 'none'}`;
    }
  }
  return undefined;
}

const cellOf = ({ topic, question, level }: Item): string => `${topic} ${question} ${level}`;

/** `aliasing with predict-output at levels 1, 2 and 3; …` */
function placesOf(items: readonly Item[]): string {
  const levels = new Map<string, Set<number>>();
  for (const { topic, question, level } of items) {
    const place = `${topic} with ${question}`;
    levels.set(place, (levels.get(place) ?? new Set()).add(level));
  }
  const places = [...levels].map(([place, some]) => `${place} (difficulty ${[...some].toSorted().join(', ')})`);
  return `${places.slice(0, 4).join('; ')}${places.length > 4 ? '; …' : ''}`;
}

function constructAdvice(lacks: readonly string[], { knows }: QuizRequest): string {
  const list = lacks.join(', ');
  return knows === undefined
    ? `every program there contains ${list}: take it out of without, or choose another topic or difficulty`
    : `no program there does without ${list}: add it to knows, or choose another topic or difficulty`;
}

/** Constructs of an item that the class does not know, or must not meet. */
function lacking({ needs }: Item, { knows, without }: QuizRequest): readonly string[] {
  return needs.filter((construct) => without.includes(construct) || knows?.includes(construct) === false);
}

const separates = (item: Item, { misconceptions }: SectionRequest): boolean =>
  misconceptions.length === 0 || misconceptions.some((id) => item.separates.includes(id));

function samplesOf({ topics, questions, levels }: SectionRequest, request: QuizRequest, api: Api): readonly Item[] {
  const samples: Item[] = [];
  for (const topic of api.topics) {
    if (topics.length > 0 && !topics.includes(topic.id)) continue;
    for (const question of api.questionTypes) {
      if (questions.length > 0 && !questions.includes(question.id)) continue;
      for (const level of topic.levels) {
        if (levels !== undefined && (level < levels.from || level > levels.to)) continue;
        samples.push(...itemsOf({ topic, question, level, python: request.python }, api));
      }
    }
  }
  return samples;
}

interface Cell {
  readonly topic: Api['topics'][number];
  readonly question: Api['questionTypes'][number];
  readonly level: Item['level'];
  readonly python: QuizRequest['python'];
}

/** Good items at even distances through a cell. */
function itemsOf({ topic, question, level, python }: Cell, api: Api): readonly Item[] {
  const { size } = api.spaceOf(topic, question, level);
  const versions = api.versionsOf(python);
  const items: Item[] = [];
  const step = Math.max(1, Math.floor(size / (SAMPLES * TRIES)));
  for (let position = 0; position < size && items.length < SAMPLES; position += step) {
    const recipe = { topic, question, level, versions, position, surface: 1, order: 0 } as const;
    const made = api.compose({ ...recipe, interaction: 'auto', medium: 'paper' }, 'sample');
    if (made !== undefined) items.push(made.item);
  }
  return items;
}
