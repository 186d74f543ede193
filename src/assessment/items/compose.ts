import type { Experiment, Prompt, QuestionType } from '../../content/questions/index.js';
import type { Level, Pattern, Sketch, Topic } from '../../content/topics/index.js';
import { say } from '../../document/index.js';
import type { PythonVersion } from '../../machine/profiles/index.js';
import { needsOf, type Program } from '../../machine/python/index.js';
import { Random } from '../../random/index.js';
import { type Answers, answersTo, askedAbout } from './answers.js';
import { measured } from './features.js';
import { interactionOf, sortedAnswers } from './interactions.js';
import type { Item } from './item.js';
import { Laboratory } from './laboratory.js';
import { isLeftOut, shareKept } from './lint/guessers.js';
import { programFaults } from './lint/program.js';
import { faultsOf, itemFaults } from './lint.js';
import { minutesFor, pointsFor } from './marks.js';
import { sketchOf } from './pattern-samples.js';
import type { Rejected } from './rejection.js';
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
  /** A teacher's own program keeps to no bounds of a level. */
  readonly isOwn?: true;
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

/**
 * The item at a position of its space; undefined where the program gives no question that is good enough. `rejected`
 * hears why not, once for each question.
 */
export function compose(recipe: ItemRecipe, code: string, rejected?: Rejected): Composed | undefined {
  const { topic, question, level, position, surface } = recipe;
  const { pattern, shape } = spaceOf(topic, question, level).at(position);
  const program = pattern.build(shape, surfaceOf(topic, pattern, surface));
  return composeFor(recipe, program, pattern.targets, code, rejected);
}

/** What the program at a position contains, and a helper class shown apart; nothing is printed or run. */
export function sketchAt({ topic, question, level, position, surface }: ItemRecipe): Sketch {
  const { pattern, shape } = spaceOf(topic, question, level).at(position);
  return sketchOf(pattern, shape, surfaceOf(topic, pattern, surface));
}

const surfaceOf = (topic: Topic, pattern: Pattern, surface: number): Random =>
  new Random('surface', topic.id, pattern.id, surface);

/**
 * The item about a given program: the first question that is good enough, those whose key guessers hit least often
 * before the others, else in an order the position decides.
 */
export function composeFor(
  recipe: ItemRecipe,
  program: Program,
  targets: readonly string[],
  code: string,
  rejected?: Rejected,
): Composed | undefined {
  const newest = recipe.versions.at(-1);
  if (newest === undefined) return undefined;
  const laboratory = new Laboratory(program);
  const [tooMuch] = programFaults({ program, level: recipe.level, features: measured(laboratory.truth(newest)) });
  if (tooMuch !== undefined) {
    rejected?.('the program asks too much of its level', tooMuch);
    return undefined;
  }
  const [best] = questionsAbout(recipe, laboratory, targets, code, rejected);
  return best;
}

/** All questions about a program that are good enough, in the order of {@link composeFor}; made one by one. */
export function* questionsAbout(
  recipe: ItemRecipe,
  laboratory: Laboratory,
  targets: readonly string[],
  code: string,
  rejected?: Rejected,
): Generator<Composed> {
  const { topic, question, level, versions, position } = recipe;
  const newest = versions.at(-1) ?? '3.15';
  const order = new Random('question', topic.id, question.id, level, position);
  const prompts = order.shuffle(question.pose(laboratory.experiment(newest)));
  if (prompts.length === 0) rejected?.('the program gives no question');
  const candidates = prompts.flatMap((prompt) => {
    const answers = answersTo(laboratory, prompt, versions);
    if (answers === undefined) {
      rejected?.(
        prompt.answer(askedAbout(laboratory, prompt).experiment(newest))
          ? 'the key differs between versions'
          : 'the question has no key',
      );
      return [];
    }
    if (!isGoodEnough(answers, targets, prompt)) {
      rejected?.(isAimed(answers, targets) ? 'fewer than 2 wrong answers' : 'no target idea gives another answer');
      return [];
    }
    return [
      {
        prompt,
        answers,
        share: shareKept(cellOf(recipe), laboratory.program.source, sortedAnswers(recipe, prompt, answers, targets)),
      },
    ];
  });
  for (const { prompt, answers } of candidates.toSorted((a, b) => b.share - a.share)) {
    const item = itemFor(recipe, { prompt, laboratory, answers, targets }, code, rejected);
    if (item === undefined) continue;
    const [fault] = faultsIn(item, recipe);
    if (fault === undefined) yield { item, prompt, laboratory, answers, targets };
    else rejected?.('a fault of the item', fault);
  }
}

const faultsIn = (item: Item, { isOwn }: ItemRecipe): readonly string[] => (isOwn ? itemFaults(item) : faultsOf(item));

/** `deallocation freed-on-line 2` */
function cellOf({ topic, question, level }: ItemRecipe): string {
  return `${topic.id} ${question.id} ${level}`;
}

/** The same question for another medium or with its options in another order; undefined where it is not good enough. */
export function posedAgain(composed: Composed, recipe: ItemRecipe, code: string): Composed | undefined {
  const item = itemFor(recipe, composed, code);
  return item && faultsIn(item, recipe).length === 0 ? { ...composed, item } : undefined;
}

function itemFor(
  recipe: ItemRecipe,
  { prompt, laboratory, answers, targets }: Omit<Composed, 'item'>,
  code: string,
  rejected?: Rejected,
): Item | undefined {
  const { topic, question, level, versions } = recipe;
  const { program } = laboratory;
  const shown = sortedAnswers(recipe, prompt, answers, targets);
  if (isLeftOut(cellOf(recipe), program.source, prompt.ask, shown)) {
    rejected?.('left out, or guessing would pay');
    return undefined;
  }
  const version = versions.at(-1) ?? '3.15';
  const asked = askedAbout(laboratory, prompt).experiment(version);
  const interaction = interactionOf(recipe, prompt, answers, asked, targets);
  if (interaction === undefined) {
    rejected?.('no way to answer');
    return undefined;
  }
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
    needs: [...needsOf(program)],
    objective: question.words.objective(topic.id),
    separates: answers.separates,
    features: measured(laboratory.truth(version)),
    ...(prompt.edit ? { edit: prompt.edit } : {}),
    ...proofOf(prompt, answers, asked),
  };
}

/** Without a program there is nothing to run. */
function proofOf(prompt: Prompt, { key }: Answers, asked: Experiment): Pick<Item, 'proof'> {
  return prompt.fixed ? {} : { proof: { source: prompt.prove(asked), prints: prompt.proofOutput(key) } };
}

/** A target idea gives another answer, and at least two different wrong answers exist where any are offered. */
function isGoodEnough(answers: Answers, targets: readonly string[], { match, rubric }: Prompt): boolean {
  if (match !== undefined) return true;
  return isAimed(answers, targets) && (rubric !== undefined || answers.wrong.length >= 2);
}

const isAimed = ({ separates }: Answers, targets: readonly string[]): boolean =>
  targets.length === 0 || targets.some((target) => separates.includes(target));
