import type { Answer, Prompt } from '../../../content/questions/index.js';
import type { Answers } from '../answers.js';
import type { Interaction, Solution } from '../item.js';

type Marked = Solution['marker'][number];

/** One entry per wrong answer that the item shows or expects: "1 = tray counted once". */
export function markerFor(interaction: Interaction, prompt: Prompt, answers: Answers): readonly Marked[] {
  if (prompt.fixed) return [];
  switch (interaction.kind) {
    case 'choice':
      return interaction.options.flatMap(({ isKey, misconceptions }, index) =>
        isKey ? [] : [{ answer: letterAt(index), meaning: meaningOf(misconceptions, answers) }],
      );
    case 'multiple':
      return answers.wrong.slice(0, MOST_MARKED).map(({ answer, ideas }) => ({
        answer: ticked(answer, prompt),
        meaning: meaningOf(
          ideas.map(({ idea }) => idea.id),
          answers,
        ),
      }));
    case 'match':
    case 'claim':
    case 'essay':
      return [];
    default:
      return interaction.expected.map(({ answer, shown, misconceptions }) => ({
        answer: shown ?? (typeof answer === 'number' ? String(answer) : answer.join(' / ')),
        meaning: meaningOf(misconceptions, answers),
      }));
  }
}

const MOST_MARKED = 5;

/** The letter of an option: `A`, `B`, … */
export const letterAt = (index: number): string => String.fromCharCode(65 + index);

function ticked(answer: Answer, prompt: Prompt): string {
  if (answer.kind !== 'chosen') return prompt.brief(answer);
  const letters = (prompt.candidates ?? []).flatMap(({ id }, index) =>
    answer.ids.includes(id) ? [letterAt(index)] : [],
  );
  return letters.join(', ') || 'none ticked';
}

/** The first two ideas in a few words; what begins with a sign of Python stands in quotation marks. */
function meaningOf(ids: readonly string[], answers: Answers): string {
  const all = answers.wrong.flatMap(({ ideas }) => ideas);
  const words = ids.flatMap((id) => {
    const found = all.find(({ idea }) => idea.id === id);
    return found ? [found.idea.words.marker(found.about)] : [];
  });
  const quoted = [...new Set(words)].slice(0, 2).map((each) => (/^[=+*[]/.test(each) ? `"${each}"` : each));
  return quoted.join(', or ');
}
