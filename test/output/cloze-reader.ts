import { decodeHtml } from './html-reader.js';
import type { ReadAnswer } from './moodle-reader.js';

/** A field of a cloze question. */
export interface Field {
  readonly marks: number;
  readonly type: string;
  readonly answers: readonly ReadAnswer[];
}

// The patterns of question/type/multianswer/questiontype.php, put together from their documentation and behaviour:
// an answer ends before ~ # } unless a backslash or the & of an entity stands before; feedback before ~ or }.
const FRACTION = '=|%(-?[0-9]+(?:[.,][0-9]*)?)%';
const ALTERNATIVE = `(${FRACTION})?(.+?(?<!\\\\|&|&amp;)(?=[~#}]|$))(#(.*?(?<!\\\\)(?=[~}]|$)))?`;
const TYPES = 'NUMERICAL|NM|MULTICHOICE|MC|MULTICHOICE_V|MCV|SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC|MULTIRESPONSE|MR';
const FIELD = new RegExp(`\\{([0-9]*):(${TYPES}):(${ALTERNATIVE}(?:~${ALTERNATIVE})*)\\}`, 's');

/** Takes the fields out of a stem, as the import does. */
export function readFields(text: string): { readonly stem: string; readonly fields: readonly Field[] } {
  const fields: Field[] = [];
  let stem = text;
  for (let match = FIELD.exec(stem); match !== null; match = FIELD.exec(stem)) {
    const [whole, marks = '', type = '', alternatives = ''] = match;
    fields.push({ marks: marks === '' ? 1 : Number(marks), type, answers: readAlternatives(alternatives, type) });
    stem = `${stem.slice(0, match.index)}{#${fields.length}}${stem.slice(match.index + whole.length)}`;
    if (fields.length > 100) throw new Error('too many fields');
  }
  return { stem, fields };
}

function readAlternatives(text: string, type: string): readonly ReadAnswer[] {
  const answers: ReadAnswer[] = [];
  let rest = text;
  const pattern = new RegExp(`~?${ALTERNATIVE}`, 's');
  for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
    const [whole, sign = '', percent, answer = '', , feedback = ''] = match;
    answers.push({
      fraction: sign === '=' ? 1 : Number(percent ?? 0) / 100,
      text: readText(answer, type),
      feedback: unescaped(decodeHtml(feedback)),
    });
    rest = rest.slice(match.index + whole.length);
  }
  if (!answers.some(({ fraction }) => fraction === 1)) throw new Error('a field without full marks');
  return answers;
}

/** Decoded once; then `\}` and `\#` lose their backslash. */
const unescaped = (text: string): string => text.replaceAll('\\}', '}').replaceAll('\\#', '#');

function readText(answer: string, type: string): string {
  const text = unescaped(decodeHtml(answer));
  return /^(SHORTANSWER|SA|MW)/.test(type) ? literal(trimmed(text)) : text;
}

/** PHP's trim. */
export const trimmed = (text: string): string => text.replace(/^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g, '');

/** The one text a pattern without wildcards matches. */
export function literal(pattern: string): string {
  if (/(?<!\\)\*/.test(pattern)) throw new Error(`wildcard in ${pattern}`);
  if (/[\r\n]/.test(pattern)) throw new Error('a newline cannot be typed');
  return pattern.replaceAll('\\*', '*');
}
