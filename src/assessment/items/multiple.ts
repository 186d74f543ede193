import type { Prompt } from '../../content/questions/index.js';
import { type Sentence, say } from '../../document/index.js';
import type { Answers, WrongAnswer } from './answers.js';
import type { ItemRecipe } from './compose.js';
import { feedbackFor } from './feedback.js';
import type { Interaction, Option } from './item.js';

/** Tick all that hold: each candidate knows which ideas tick it wrongly. */
export function multipleOf(
  _recipe: ItemRecipe,
  prompt: Prompt,
  answers: Answers,
  right: Sentence,
): Interaction | undefined {
  const { key } = answers;
  const candidates = prompt.candidates ?? [];
  if (key.kind !== 'chosen' || key.ids.length === 0 || key.ids.length >= candidates.length) return undefined;
  const options: Option[] = candidates.map(({ id, content }, index) => {
    const isKey = key.ids.includes(id);
    const ideas = isKey ? [] : ideasThatTick(answers, id);
    return {
      id: String.fromCharCode(97 + index),
      content,
      isKey,
      feedback: isKey ? right : ideas.length > 0 ? feedbackFor(ideas) : say`It is not one of them. ${right.slice(1)}`,
      misconceptions: ideas.map(({ idea }) => idea.id),
    };
  });
  return { kind: 'multiple', options, fixedOrder: true };
}

function ideasThatTick(answers: Answers, id: string): WrongAnswer['ideas'] {
  return answers.wrong.flatMap(({ answer, ideas }) =>
    answer.kind === 'chosen' && answer.ids.includes(id) ? ideas : [],
  );
}
