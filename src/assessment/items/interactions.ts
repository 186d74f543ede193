import type { AnswerForm, Experiment, Prompt } from '../../content/questions/index.js';
import type { Sentence } from '../../document/index.js';
import { say } from '../../document/index.js';
import type { Answers } from './answers.js';
import type { ItemRecipe } from './compose.js';
import { feedbackFor } from './feedback.js';
import type { Interaction, Option } from './item.js';
import { textOf } from './lint/texts.js';
import { multipleOf } from './multiple.js';
import { offered } from './offered.js';
import { expectedOf, orderOf, tableOf } from './open-answers.js';
import { ordered } from './option-order.js';

/** How this question is answered: key, options or expected wrong answers with their feedback. */
export function interactionOf(
  recipe: ItemRecipe,
  prompt: Prompt,
  answers: Answers,
  asked: Experiment,
  targets: readonly string[],
): Interaction | undefined {
  const form = formOf(recipe, prompt, answers);
  const right = say`Right. ${prompt.because(asked)}`;
  switch (form) {
    case 'number': {
      const { key } = answers;
      if (key.kind !== 'number') return undefined;
      return {
        kind: 'number',
        key: key.value,
        accept: numeral(key.value),
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
    case 'table':
      return tableOf(prompt, answers, right, targets);
    case 'order':
      return orderOf(recipe, prompt, answers, right, targets);
    case 'match':
      return prompt.match && { kind: 'match', ...prompt.match, feedback: right };
    case 'claim': {
      if (prompt.claim === undefined) return undefined;
      const { holds, lines, reason } = prompt.claim;
      return {
        kind: 'claim',
        key: holds,
        lines,
        reason,
        wrongReasons: wrongReasonsOf(prompt, answers),
        feedback: right,
      };
    }
    case 'essay':
      return prompt.rubric && { kind: 'essay', rubric: prompt.rubric, feedback: right };
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

/** Reasons that wrong ideas give, for whoever marks. */
function wrongReasonsOf(prompt: Prompt, { wrong }: Answers): readonly Option[] {
  return wrong.map(({ answer, ideas, feedback }, index) => ({
    id: String.fromCharCode(97 + index),
    content: prompt.show(answer),
    isKey: false,
    feedback: feedback ?? feedbackFor(ideas),
    misconceptions: ideas.map(({ idea }) => idea.id),
  }));
}

const NUMERALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as a word, where it is a short one. */
function numeral(value: number): readonly string[] {
  const word = NUMERALS[value];
  return word === undefined ? [] : [word];
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
      if (key.kind === 'lines' || key.kind === 'picture') return [];
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
  const fixedOrder = !prompt.fixed && answers.key.kind !== 'lines' && answers.key.kind !== 'picture';
  const sorted = offered(recipe, prompt, answers, targets);
  const inOrder = fixedOrder ? sorted : ordered(sorted, recipe.order);
  const options: Option[] = inOrder.map(({ answer, ideas, feedback }, index) => ({
    id: String.fromCharCode(97 + index),
    content: prompt.show(answer),
    isKey: ideas.length === 0,
    feedback: ideas.length === 0 ? right : (feedback ?? feedbackFor(ideas)),
    misconceptions: ideas.map(({ idea }) => idea.id),
  }));
  const texts = new Set(options.map(({ content }) => textOf(content)));
  return texts.size === options.length && options.length >= 3 ? { kind: 'choice', options, fixedOrder } : undefined;
}
