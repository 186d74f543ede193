import { code, paragraph, type Sentence, say } from '../../src/document/index.js';
import { tokensOf } from '../../src/output/highlight.js';
import type {
  AnswerKey,
  AnswerSpace,
  Figure,
  KeyedQuestion,
  SheetQuestion,
  Worksheet,
} from '../../src/output/sheet.js';
import { boxText } from '../../src/output/words.js';

/** A program from its lines, without a line break at the end. */
export const programLines = (...lines: readonly string[]): string => lines.join('\n');

export type QuestionPart = Pick<SheetQuestion, 'title' | 'stem' | 'task' | 'answer'> &
  Partial<SheetQuestion> & { readonly source: string };

/** A question of a sheet from its program's text. */
export function questionOf({ source, ...part }: QuestionPart): SheetQuestion {
  return { number: 1, points: 1, minutes: 1, label: 'K7Q2W9D4M1XA', program: tokensOf(source), ...part };
}

/** A choice whose options are shown in the font of code, letters by order. */
export const choiceOf = (...options: readonly (string | Sentence)[]): AnswerSpace => ({
  kind: 'choice',
  options: options.map((option, index) => ({
    letter: String.fromCharCode(65 + index),
    content: paragraph(typeof option === 'string' ? [code(option)] : option),
  })),
});

/** What the answers of a question mean, in the order of the options; `*` before the right one. */
export const feedbackOf = (...entries: readonly (readonly [string, Sentence])[]): KeyedQuestion['feedback'] =>
  entries.map(([answer, sentence]) => ({
    answer: answer.replace('*', ''),
    right: answer.startsWith('*'),
    sentence,
  }));

/** A key with its questions numbered from 1 and its points and minutes added up. */
export function keyOf(questions: readonly KeyedQuestion[], part: Partial<Worksheet> = {}): AnswerKey {
  const numbered = questions.map((keyed, index) => ({ ...keyed, question: { ...keyed.question, number: index + 1 } }));
  const sum = (field: 'points' | 'minutes') => numbered.reduce((total, { question }) => total + question[field], 0);
  const worksheet: Worksheet = {
    title: 'Names, objects and reference counts',
    course: 'Computer science 2 · autumn 2026',
    form: 'A',
    python: 'Python 3.11–3.15',
    points: sum('points'),
    minutes: sum('minutes'),
    paper: 'a4',
    box: boxText('3.11–3.15'),
    helpers: [],
    questions: numbered.map(({ question }) => question),
    colophon: 'heapsheet 0.1.0 · seed autumn-2026',
    ...part,
  };
  return { worksheet, questions: numbered };
}

const text = (x: number, y: number, value: string, more = '') =>
  `<text x="${x}" y="${y}" font-family="'JetBrains Mono', monospace" font-size="8.5"${more}>${value}</text>`;

/** A simple picture of names and lists: every name is an arrow to the list of that number (from 0). */
export function pictureOf(
  names: Readonly<Record<string, number>>,
  lists: readonly (readonly string[])[],
  caption: Sentence,
): Figure {
  const width = 210;
  const height = 12 + 34 * Math.max(lists.length, Math.ceil(Object.keys(names).length / 1.6));
  const boxes = lists.map(
    (items, index) =>
      `<rect x="100.5" y="${6.5 + index * 34}" width="104" height="24" rx="3" fill="none" stroke="#000"/>` +
      text(106, 22 + index * 34, items.map((item) => `'${item}'`).join('  ')),
  );
  const arrows = Object.entries(names).map(([name, list], index) => {
    const [from, to] = [14 + index * 20, 14 + list * 34 + index * 3];
    return (
      `${text(44, from + 3, name, ' text-anchor="end" font-weight="700"')}<path d="M50 ${from}L92 ${to}" stroke="#000" fill="none"/>` +
      `<path d="M100 ${to}l-8 -3.5v7z"/>`
    );
  });
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${[...boxes, ...arrows].join('')}</svg>`,
    text: Object.entries(names)
      .map(([name, list]) => `${name} refers to list ${list + 1}.`)
      .join('\n'),
    caption,
    width,
    height,
  };
}

/** The head of most worked solutions. */
export const LINE_AND_EVENT: readonly Sentence[] = [say`line`, say`what happens`];
