import type { Candidate, Prompt } from '../../content/questions/question-type.js';
import { plain, type Sentence, say } from '../../document/index.js';
import type { Answers, WrongAnswer } from './answers.js';
import type { ItemRecipe } from './compose.js';
import { feedbackFor } from './feedback.js';
import type { Interaction, Option } from './item.js';

/** Tick all that hold: each candidate knows which ideas tick it wrongly, and says why it holds or not. */
export function multipleOf(
  _recipe: ItemRecipe,
  prompt: Prompt,
  answers: Answers,
  right: Sentence,
): Interaction | undefined {
  const { key } = answers;
  const candidates = prompt.candidates ?? [];
  if (key.kind !== 'chosen' || key.ids.length === 0 || key.ids.length >= candidates.length) return undefined;
  const options: Option[] = candidates.map((candidate, index) => {
    const isKey = key.ids.includes(candidate.id);
    const ideas = isKey ? [] : ideasThatTick(answers, candidate);
    const told = ideas.filter((each) => speaksOf(each, candidate));
    return {
      id: String.fromCharCode(97 + index),
      content: candidate.content,
      isKey,
      feedback: isKey ? rightFor(candidate, right) : told.length > 0 ? feedbackFor(told) : wrongFor(candidate, right),
      misconceptions: ideas.map(({ idea }) => idea.id),
    };
  });
  const triesLines = candidates.some(({ edit }) => edit !== undefined);
  if (triesLines && !options.some(({ isKey, misconceptions }) => !isKey && misconceptions.length > 0)) return undefined;
  return { kind: 'multiple', options, fixedOrder: true };
}

function rightFor({ because }: Candidate, right: Sentence): Sentence {
  return because ? say`Right. ${because()}` : right;
}

function wrongFor({ because }: Candidate, right: Sentence): Sentence {
  return because ? say`This one does not. ${because()}` : say`This one does not. ${right.slice(1)}`;
}

/** Ideas that tick a wrong candidate, those about looks alone last. */
function ideasThatTick(answers: Answers, { id, edit }: Candidate): WrongAnswer['ideas'] {
  const ideas = answers.wrong.flatMap(({ answer, ideas }) =>
    answer.kind === 'chosen' && answer.ids.includes(id) ? ideas : [],
  );
  const { caseWith } = answers;
  const told =
    edit && caseWith ? ideas.map(({ idea }): (typeof ideas)[number] => ({ idea, about: caseWith(idea, edit) })) : ideas;
  return told.toSorted((a, b) => Number(ABOUT_LOOKS.has(a.idea.id)) - Number(ABOUT_LOOKS.has(b.idea.id)));
}

/** Whether what an idea gets to hear is about the line in which the candidate stands, and no other. */
function speaksOf(idea: WrongAnswer['ideas'][number], { edit }: Candidate): boolean {
  if (edit === undefined) return true;
  const lines = [...plain(feedbackFor([idea])).matchAll(/\bline (\d+)/gi)].map(([, line]) => Number(line));
  return lines.every((line) => line === edit.line);
}

const ABOUT_LOOKS: ReadonlySet<string> = new Set(['equal-is-identical', 'equal-literals-shared']);
