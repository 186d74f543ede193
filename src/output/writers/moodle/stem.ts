import type { Question, Quiz } from '../../../assessment/quiz/quiz.js';
import type { Table } from '../../../document/index.js';
import { withoutLastNewline } from '../../highlight.js';
import { markup, type View } from '../../markup.js';
import { render } from '../../templates.js';
import { boxText, sheetWords } from '../../words.js';
import { versionRange } from '../../worksheet.js';
import { codeText, type MoodleHtml, moodleSentence, preText, proseText } from './escape.js';

/**
 * The text of a question: the hidden marker that leads a downloaded answer back to its item, the program with line
 * numbers beside it (never inside the code's `<pre>`), the question, and the fields of a cloze.
 */
export function stemOf({ item, label }: Question, versions: Quiz['versions'], fields?: MoodleHtml): MoodleHtml {
  const { source, prelude } = item.program;
  const code = withoutLastNewline(source);
  const numbers = code.split('\n').map((_, index) => index + 1);
  const [, , assumptions] = boxText(versionRange(versions));
  return render('moodle/stem', {
    marker: codeText(label),
    helper: prelude === undefined ? undefined : preText(withoutLastNewline(prelude.source)),
    helperIntroduction: proseText(sheetWords.helperClass),
    numbers: markup<'moodle-html'>(numbers.join('\n')),
    code: source === '' ? undefined : preText(code),
    stem: moodleSentence(item.stem),
    facts: item.lookup && lookupView(item.lookup),
    task: moodleSentence(item.task),
    fields,
    assumptions: moodleSentence(assumptions),
  });
}

const lookupView = ({ head, rows }: Table): View<'moodle-html'> => {
  const rowView = ([what, value]: Table['head']) => ({ what: moodleSentence(what), value: moodleSentence(value) });
  return { head: rowView(head), rows: rows.map(rowView) };
};
