import type { Answer, AnswerForm, Prompt } from '../../content/questions/index.js';
import type { Sentence } from '../../document/index.js';
import { plain, say } from '../../document/index.js';
import type { Trace } from '../../machine/trace/index.js';
import { Random } from '../../random/index.js';
import { type Answers, answerKey, type WrongAnswer } from './answers.js';
import type { ItemRecipe } from './compose.js';
import { feedbackFor } from './feedback.js';
import type { Expected, Interaction, Option } from './item.js';
import { textOf } from './lint/texts.js';
import { multipleOf } from './multiple.js';
import { ordered } from './option-order.js';

const MOST_DISTRACTORS = 3;
const MOST_EXPECTED = 6;
const EVIDENCE = ['documented', 'stated', 'hypothesised'];

/** How this question is answered: key, options or expected wrong answers with their feedback. */
export function interactionOf(
  recipe: ItemRecipe,
  prompt: Prompt,
  answers: Answers,
  truth: Trace,
  targets: readonly string[],
): Interaction | undefined {
  const form = formOf(recipe, prompt, answers);
  const right = say`Right. ${prompt.because({ trace: truth })}`;
  switch (form) {
    case 'number': {
      const { key } = answers;
      if (key.kind !== 'number') return undefined;
      return {
        kind: 'number',
        key: key.value,
        accept: [numeral(key.value)],
        expected: expectedOf(answers, targets),
        feedback: right,
      };
    }
    case 'lines': {
      const { key } = answers;
      if (key.kind !== 'lines' || key.lines.length === 0) return undefined;
      return { kind: 'lines', key: key.lines, accept: [], expected: expectedOf(answers, targets), feedback: right };
    }
    case 'multiple':
      return multipleOf(recipe, prompt, answers, right);
    case 'choice':
      return choiceOf(recipe, prompt, answers, right, targets);
    default:
      return undefined;
  }
}

function formOf(recipe: ItemRecipe, prompt: Prompt, answers: Answers): AnswerForm | undefined {
  const open = prompt.forms.find((form) => form !== 'choice');
  const beginner = recipe.level <= 2 && open === 'lines';
  const choice =
    recipe.interaction === 'choice' || (recipe.interaction === 'auto' && (recipe.medium === 'screen' || beginner));
  if (choice) return prompt.forms.find((form) => form === 'choice') ?? prompt.forms[0];
  if (open === 'number' && answers.key.kind !== 'number') return 'choice';
  if (open === 'multiple' && prompt.forms.includes('choice')) return 'choice';
  return open ?? prompt.forms[0];
}

const NUMERALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numeral(value: number): string {
  return NUMERALS[value] ?? String(value);
}

/** Wrong answers, those of the target ideas first, then by evidence, then by the number of ideas behind them. */
export function ranked(wrong: readonly WrongAnswer[], targets: readonly string[]): readonly WrongAnswer[] {
  const rank = ({ answer, ideas }: WrongAnswer): readonly number[] => [
    answer.kind === 'error' ? 1 : 0,
    Math.min(...ideas.map(({ idea }) => (targets.indexOf(idea.id) + targets.length + 1) % (targets.length + 1))),
    Math.min(...ideas.map(({ idea }) => EVIDENCE.indexOf(idea.evidence))),
    -ideas.length,
  ];
  const place = (id: string): number => (targets.includes(id) ? targets.indexOf(id) : targets.length);
  const targetsFirst = wrong.map(({ answer, ideas }) => ({
    answer,
    ideas: ideas.toSorted((a, b) => place(a.idea.id) - place(b.idea.id)),
  }));
  return targetsFirst.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0);
    return answerKey(a.answer) < answerKey(b.answer) ? -1 : 1;
  });
}

function expectedOf(answers: Answers, targets: readonly string[]): readonly Expected[] {
  const key = answers.key.kind;
  return ranked(answers.wrong, targets)
    .filter(({ answer }) => answer.kind === key)
    .slice(0, MOST_EXPECTED)
    .flatMap(({ answer, ideas }) => {
      const value = answer.kind === 'number' ? answer.value : answer.kind === 'lines' ? answer.lines : undefined;
      if (value === undefined) return [];
      return [{ answer: value, misconceptions: ideas.map(({ idea }) => idea.id), feedback: feedbackFor(ideas) }];
    });
}

/**
 * The wrong answers that are offered: the first of all, and two more, so that the rank of the key among sorted answers
 * changes from item to item; of those that give it the same rank, the first.
 */
function chosenFrom(
  all: readonly WrongAnswer[],
  compare: (answer: Answer) => number,
  random: Random,
): readonly WrongAnswer[] {
  const [first, ...others] = all;
  if (first === undefined) return [];
  const byRank = new Map<number, readonly WrongAnswer[]>();
  for (const [index, second] of others.entries()) {
    for (const third of others.slice(index + 1)) {
      const chosen = [first, second, third];
      const rank = chosen.filter(({ answer }) => compare(answer) < 0).length;
      if (!byRank.has(rank)) byRank.set(rank, chosen);
    }
  }
  const ranks = [...byRank.keys()].toSorted((a, b) => a - b);
  return byRank.get(random.pick(ranks)) ?? all.slice(0, MOST_DISTRACTORS);
}

/** Key (no ideas) and wrong answers that a choice offers, sorted. */
function offered(
  recipe: ItemRecipe,
  prompt: Prompt,
  { key, wrong }: Answers,
  targets: readonly string[],
): readonly WrongAnswer[] {
  const all = ranked(wrong, targets);
  const ids = prompt.candidates?.map(({ id }) => id) ?? [];
  const like = all.filter(({ answer }) => answer.kind === key.kind);
  const chosen =
    key.kind === 'lines' || like.length <= MOST_DISTRACTORS
      ? all.slice(0, MOST_DISTRACTORS)
      : chosenFrom(
          like,
          (answer) => compareAnswers(answer, key, ids),
          new Random('offered', recipe.position, prompt.id),
        );
  return [{ answer: key, ideas: [] }, ...chosen].toSorted((a, b) => compareAnswers(a.answer, b.answer, ids));
}

/**
 * The answers in the order in which a choice shows them, of an open question too; none where they have no order of
 * their own. What is left out because of it must be the same on paper and on screen.
 */
export function sortedAnswers(
  recipe: ItemRecipe,
  prompt: Prompt,
  answers: Answers,
  targets: readonly string[],
): readonly { readonly text: string; readonly isKey: boolean }[] {
  const { key } = answers;
  switch (formOf(recipe, prompt, answers)) {
    case 'choice':
      if (key.kind === 'lines') return [];
      return offered(recipe, prompt, answers, targets).map(({ answer, ideas }) => ({
        text: textOf(prompt.show(answer)),
        isKey: ideas.length === 0,
      }));
    case 'number': {
      if (key.kind !== 'number') return [];
      return offered(recipe, prompt, answers, targets).flatMap(({ answer, ideas }) =>
        answer.kind === 'number' ? [{ text: String(answer.value), isKey: ideas.length === 0 }] : [],
      );
    }
    default:
      return [];
  }
}

function choiceOf(
  recipe: ItemRecipe,
  prompt: Prompt,
  answers: Answers,
  right: Sentence,
  targets: readonly string[],
): Interaction | undefined {
  const fixedOrder = answers.key.kind !== 'lines';
  const sorted = offered(recipe, prompt, answers, targets);
  const inOrder = fixedOrder ? sorted : ordered(sorted, recipe.order);
  const options: Option[] = inOrder.map(({ answer, ideas }, index) => ({
    id: String.fromCharCode(97 + index),
    content: prompt.show(answer),
    isKey: ideas.length === 0,
    feedback: ideas.length === 0 ? right : feedbackFor(ideas),
    misconceptions: ideas.map(({ idea }) => idea.id),
  }));
  const texts = new Set(
    options.map(({ content }) => (content.kind === 'code' ? content.code : plain(content.sentence)).trim()),
  );
  return texts.size === options.length && options.length >= 3 ? { kind: 'choice', options, fixedOrder } : undefined;
}

/** Numbers and lines ascending, "still in memory" and errors last, sets by size then by their members. */
function compareAnswers(a: Answer, b: Answer, candidates: readonly string[]): number {
  const [left, right] = [weight(a), weight(b)];
  if (left !== right) return left - right;
  if (a.kind === 'chosen' && b.kind === 'chosen') {
    const at = a.ids.findIndex((id, index) => id !== b.ids[index]);
    return candidates.indexOf(a.ids[at] ?? '') - candidates.indexOf(b.ids[at] ?? '');
  }
  const [x, y] = [answerKey(a), answerKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function weight(answer: Answer): number {
  switch (answer.kind) {
    case 'number':
      return answer.value;
    case 'line':
      return answer.line ?? 1e6;
    case 'chosen':
      return answer.ids.length;
    case 'lines':
      return 0;
    default:
      return 2e6;
  }
}
