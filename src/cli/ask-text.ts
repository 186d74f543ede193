import { type AnswerKey, type AnswerSpace, blockText, type Item, type KeyedQuestion, plain } from '../index.js';

type Question = KeyedQuestion['question'];

/** Questions about one program as plain text: each with its answer space, key, ideas, worked solution, and its proof. */
export function askText({ worksheet, questions }: AnswerKey, items: readonly Item[], proofs: boolean): string {
  const [first] = questions;
  const program = first?.question.program ?? [];
  const wide = String(program.length).length;
  const lines = program.map(({ number, tokens }) => {
    const text = tokens.map((token) => token.text).join('');
    return `${String(number ?? '').padStart(wide)}  ${text}`.trimEnd();
  });
  const parts = questions.map((keyed, index) => questionText(keyed, items[index], proofs));
  return `${lines.join('\n')}\n\n${worksheet.python}\n\n${parts.join('\n\n')}\n`;
}

function questionText(keyed: KeyedQuestion, item: Item | undefined, proofs: boolean): string {
  const { question, solution } = keyed;
  const { number, title, points, minutes, stem, task, label } = question;
  const head = `${number}. ${title} (${points} ${points === 1 ? 'point' : 'points'}, ${minutes} min, ${label})`;
  const blocks = [
    [head, '='.repeat(head.length), `${plain(stem)} ${plain(task)}`].join('\n'),
    spaceText(question.answer),
    `Key:${keyText(keyed, question)}`,
    answersText(keyed, item),
    section('Worked solution', solutionText(solution)),
    `Remember: ${plain(solution.remember)}`,
    solution.tryIt === undefined ? '' : `Try it: ${plain(solution.tryIt)}`,
    proofs && item?.proof !== undefined
      ? section('Proof: this Python', `${item.proof.source.trimEnd()}\nprints\n${item.proof.prints.trimEnd()}`)
      : '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

const section = (title: string, text: string): string => `${title}:\n${indented(text)}`;
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

function spaceText(space: AnswerSpace): string {
  switch (space.kind) {
    case 'choice':
    case 'multiple':
      return space.options
        .map(({ letter, content }) => `  ${letter}. ${blockText(content).replaceAll('\n', '\n     ')}`)
        .join('\n');
    case 'table':
      return tableText(space);
    case 'number':
      return '  ______';
    case 'lines':
      return '  ____________________\n'.repeat(space.count).trimEnd();
    default:
      return '';
  }
}

type Table = Extract<AnswerSpace, { readonly kind: 'table' }>;

/** A table as aligned text; `cells` fill its blanks row by row. */
function tableText({ columns, rows, bank }: Table, cells: readonly string[] = []): string {
  const filling = cells[Symbol.iterator]();
  const lines = rows.map((row) => [
    plain(row.head),
    ...row.cells.map((cell) => cell ?? filling.next().value ?? '____'),
  ]);
  const words = bank.map(({ letter, content }) => (letter === undefined ? '' : `${letter}. `) + plain(content));
  return aligned([columns.map(plain), ...lines]) + (words.length === 0 ? '' : `\n  Words: ${words.join(' · ')}`);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

function keyText({ key }: KeyedQuestion, { answer }: Question): string {
  switch (key.kind) {
    case 'number':
      return ` ${key.key}`;
    case 'lines':
      return `\n${indented(key.key.join('\n'))}`;
    case 'choice':
    case 'multiple':
      return ` ${key.letters.join(', ')}`;
    case 'table':
      return answer.kind === 'table'
        ? `\n${tableText({ ...answer, bank: [] }, key.cells)}`
        : ` ${key.cells.join(' / ')}`;
    case 'claim':
      return ` ${key.truth}. ${plain(key.reason)}`;
    default:
      return ` ${key.points.map(plain).join(' ')}`;
  }
}

/** What every answer means, and the ids of the ideas that lead to it. */
function answersText({ feedback }: KeyedQuestion, item: Item | undefined): string {
  const ideas = item === undefined ? [] : ideasOf(item);
  const lines = feedback.map(({ answer, right, sentence }, index) => {
    const behind = ideas[index] ?? [];
    const from = behind.length === 0 ? '' : ` [${behind.join(', ')}]`;
    return `${right ? '+' : '-'} ${answer}${from}\n  ${plain(sentence)}`;
  });
  return section('Answers', lines.join('\n'));
}

/** The ideas behind each answer, in the order in which their feedback is listed. */
function ideasOf({ interaction }: Item): readonly (readonly string[])[] {
  if (interaction.kind === 'choice' || interaction.kind === 'multiple')
    return interaction.options.map(({ misconceptions }) => misconceptions);
  return 'expected' in interaction ? [[], ...interaction.expected.map(({ misconceptions }) => misconceptions)] : [];
}

function solutionText({ columns, rows, paragraphs, answer }: KeyedQuestion['solution']): string {
  const table =
    rows.length === 0
      ? ''
      : aligned([columns.map(plain), ...rows.map(({ line, cells }) => [line, ...cells.map(plain)])]);
  const all = [table.replaceAll(/^ {2}/gm, ''), ...paragraphs.map(plain), `Answer: ${plain(answer)}.`];
  return all.filter((part) => part !== '').join('\n');
}
