import type { Prompt, QuestionType } from '../../content/questions/index.js';
import type { Level, Topic } from '../../content/topics/index.js';
import { say } from '../../document/index.js';
import type { PythonVersion } from '../../machine/profiles/index.js';
import { constructsOf, type Program } from '../../machine/python/index.js';
import { Random } from '../../random/index.js';
import { type Answers, answersTo } from './answers.js';
import { measured } from './features.js';
import { interactionOf, sortedAnswers } from './interactions.js';
import type { Item } from './item.js';
import { Laboratory } from './laboratory.js';
import { isLeftOut, shareKept } from './lint/guessers.js';
import { programFaults } from './lint/program.js';
import { faultsOf } from './lint.js';
import { minutesFor, pointsFor } from './marks.js';
import { spaceOf } from './space.js';
import { taskFor } from './tasks.js';

/** How an item is to be answered: `auto` is open on paper (a choice for beginners) and a choice in a learning platform. */
export type InteractionKind = 'auto' | 'open' | 'choice';
/** Where it is answered. */
export type Medium = 'paper' | 'screen';

/** Everything an item is a function of. */
export interface ItemRecipe {
  readonly topic: Topic;
  readonly question: QuestionType;
  readonly level: Level;
  /** Oldest first. */
  readonly versions: readonly PythonVersion[];
  readonly interaction: InteractionKind;
  readonly medium: Medium;
  readonly position: number;
  readonly surface: number;
  /** Number of the order of the options. */
  readonly order: number;
}

/** An item without its code and points of a quiz, and the machinery that made it. */
export interface Composed {
  readonly item: Item;
  readonly prompt: Prompt;
  readonly laboratory: Laboratory;
  readonly answers: Answers;
  /** Ideas that the program was made to separate. */
  readonly targets: readonly string[];
}

/** The item at a position of its space; undefined where the program gives no question that is good enough. */
export function compose(recipe: ItemRecipe, code: string): Composed | undefined {
  const { topic, question, level, position, surface } = recipe;
  const { pattern, shape } = spaceOf(topic, question, level).at(position);
  const program = pattern.build(shape, new Random('surface', topic.id, pattern.id, surface));
  return composeFor(recipe, program, pattern.targets, code);
}

/**
 * The item about a given program: the first question that is good enough, those whose key guessers hit least often
 * before the others, else in an order the position decides.
 */
export function composeFor(
  recipe: ItemRecipe,
  program: Program,
  targets: readonly string[],
  code: string,
): Composed | undefined {
  const { topic, question, level, versions, position } = recipe;
  const newest = versions.at(-1);
  if (newest === undefined) return undefined;
  const laboratory = new Laboratory(program);
  const trace = laboratory.truth(newest);
  if (programFaults({ program, level, features: measured(trace) }).length > 0) return undefined;
  const order = new Random('question', topic.id, question.id, level, position);
  const candidates = order.shuffle(question.pose({ trace })).flatMap((prompt) => {
    const answers = answersTo(laboratory, prompt, versions);
    if (answers === undefined || !isGoodEnough(answers, targets)) return [];
    return [
      {
        prompt,
        answers,
        share: shareKept(cellOf(recipe), program.source, sortedAnswers(recipe, prompt, answers, targets)),
      },
    ];
  });
  for (const { prompt, answers } of candidates.toSorted((a, b) => b.share - a.share)) {
    const item = itemFor(recipe, { prompt, laboratory, answers, targets }, code);
    if (item && faultsOf(item).length === 0) return { item, prompt, laboratory, answers, targets };
  }
  return undefined;
}

/** `deallocation freed-on-line 2` */
function cellOf({ topic, question, level }: ItemRecipe): string {
  return `${topic.id} ${question.id} ${level}`;
}

/** The same question for another medium or with its options in another order; undefined where it is not good enough. */
export function posedAgain(composed: Composed, recipe: ItemRecipe, code: string): Composed | undefined {
  const item = itemFor(recipe, composed, code);
  return item && faultsOf(item).length === 0 ? { ...composed, item } : undefined;
}

function itemFor(
  recipe: ItemRecipe,
  { prompt, laboratory, answers, targets }: Omit<Composed, 'item'>,
  code: string,
): Item | undefined {
  const { topic, question, level, versions } = recipe;
  const { program } = laboratory;
  const shown = sortedAnswers(recipe, prompt, answers, targets);
  if (isLeftOut(cellOf(recipe), program.source, prompt.ask, shown)) return undefined;
  const trace = laboratory.truth(versions.at(-1) ?? '3.15');
  const interaction = interactionOf(recipe, prompt, answers, trace, targets);
  if (interaction === undefined) return undefined;
  return {
    code,
    topic: topic.id,
    question: question.id,
    title: say`${question.words.title}`,
    level,
    versions,
    program,
    ask: prompt.ask,
    stem: prompt.stem,
    ...(prompt.lookup ? { lookup: prompt.lookup } : {}),
    task: taskFor(interaction),
    interaction,
    points: pointsFor(level, interaction),
    minutes: minutesFor(program, question, level),
    needs: [...constructsOf(program.body)],
    objective: question.words.objective(topic.id),
    separates: answers.separates,
    features: measured(trace),
    proof: { source: prompt.prove({ trace }), prints: prompt.proofOutput(answers.key) },
  };
}

/** A target idea gives another answer, and at least two different wrong answers exist. */
function isGoodEnough(answers: Answers, targets: readonly string[]): boolean {
  const aimed = targets.length === 0 || targets.some((target) => answers.separates.includes(target));
  return aimed && answers.wrong.length >= 2;
}
