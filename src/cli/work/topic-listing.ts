import { minutesFor } from '../../assessment/items/marks.js';
import { type Sample, samplesOf } from '../../assessment/items/pattern-samples.js';
import type { ListedLevel, ListedTopic } from '../engine.js';

type Api = typeof import('../../index.js');
type Topic = Api['topics'][number];
type Level = Topic['levels'][number];
type Pattern = ReturnType<Topic['patterns']>[number];

const SAMPLE_LINES = 3;

/** A topic with what its programs ask of a class, level by level, and a program of the easiest. */
export function topicListing(topic: Topic, api: Api): ListedTopic {
  const levels = topic.levels.map((level) => levelListing(topic, level, api));
  const [lowest] = topic.levels;
  return {
    id: topic.id,
    title: topic.words.summary,
    levels,
    sample: (lowest === undefined ? '' : sampleOf(topic.patterns(lowest), api)) || NO_PROGRAM,
  };
}

function levelListing(topic: Topic, level: Level, api: Api): ListedLevel {
  const patterns = topic.patterns(level);
  const questions = api.questionTypes.filter((question) => !api.spaceOf(topic, question, level).isEmpty);
  const minutes = patterns.flatMap((pattern) => {
    const programs = samplesOf(pattern).map((sample) => programOf(pattern, sample, api));
    const mine = questions.filter(({ id }) => pattern.questions.includes(id));
    return mine.flatMap((question) => programs.map((program) => minutesFor(program, question, level)));
  });
  const [least] = patterns.flatMap(samplesOf).toSorted((one, other) => one.needs.size - other.needs.size);
  return {
    level,
    questions: questions.map(({ id }) => id),
    needs: [...(least?.needs ?? [])],
    minutes: { from: Math.min(...minutes), to: Math.max(...minutes) },
  };
}

/** Stands for the sample of a topic that asks words and sentences. */
const NO_PROGRAM = '(questions without a program)';

/** The first lines of the program that needs least, the shortest of those. */
function sampleOf(patterns: readonly Pattern[], api: Api): string {
  const all = patterns.flatMap((pattern) => samplesOf(pattern).map((sample) => ({ pattern, sample })));
  const fewest = Math.min(...all.map(({ sample }) => sample.needs.size));
  const [source = ''] = all
    .filter(({ sample }) => sample.needs.size === fewest)
    .map(({ pattern, sample }) => programOf(pattern, sample, api).source.trimEnd())
    .toSorted((one, other) => one.length - other.length);
  const lines = source.split('\n');
  return [...lines.slice(0, SAMPLE_LINES), ...(lines.length > SAMPLE_LINES ? ['…'] : [])].join('\n');
}

const programOf = (pattern: Pattern, { shape }: Sample, api: Api) => pattern.build(shape, new api.Random('listing'));
