import { code, paragraph, type Sentence, say } from '../../document/index.js';
import { freedOnLine } from './freed-on-line.js';
import { plainStretch, runsNoFunction, statementOn } from './lines.js';
import { objectiveIn } from './objectives.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';

/** "`del oak` (line 4)"; the number tells apart what is written alike. */
function shown(answer: Answer, lines: readonly string[]): Sentence {
  if (answer.kind !== 'line') return say``;
  if (answer.line === undefined) return say`no statement: it stays in memory`;
  return say`${code(lines[answer.line - 1]?.trim() ?? '')} (line ${answer.line})`;
}

/** Which statement frees an instance? The same as the line that frees it, shown by its text; only where one does. */
export const whichLineFrees: QuestionType = {
  id: 'which-line-frees',
  words: { title: 'Find the statement that frees', objective: objectiveIn('which-line-frees') },
  minutes: 1,
  needsVersion: false,
  pose: (experiment) => {
    const { program } = experiment.trace;
    const lines = program.source.split('\n');
    return freedOnLine.pose(experiment).flatMap((prompt): readonly Prompt[] => {
      const key = prompt.answer(experiment);
      if (key?.kind !== 'line' || key.line === undefined || statementOn(program, key.line) === undefined) return [];
      // What goes while a function runs is freed by a line of that function.
      const stretch = plainStretch(experiment.trace, key.line);
      if (stretch === undefined || !runsNoFunction(stretch)) return [];
      const words = prompt.objectWords ?? say`the object`;
      return [
        {
          ...prompt,
          ask: { ...prompt.ask, what: 'which-line-frees' },
          stem: say`Which statement frees ${words}?`,
          show: (answer) => paragraph(shown(answer, lines)),
          brief: (answer) =>
            answer.kind !== 'line' ? '' : answer.line === undefined ? 'no statement' : `line ${answer.line}`,
        },
      ];
    });
  },
};
