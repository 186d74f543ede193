import type { Expected, Interaction, Item, Option, Solution } from '../../../assessment/items/item.js';
import type { Question } from '../../../assessment/quiz/quiz.js';
import { type Block, blockText, plain, type Row, type Sentence } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import type { ImportOptions } from '../../writer.js';
import { fenced, markdownInline, markdownSentence } from '../markdown/escape.js';

/** An option in a file: its text is Markdown. */
export interface JsonOption {
  readonly text: string;
  readonly key: boolean;
  readonly feedback?: string;
  readonly misconceptions: readonly string[];
}

/** How the item is answered, with its key. */
export type JsonInteraction =
  | {
      readonly kind: 'choice' | 'multiple';
      readonly options: readonly JsonOption[];
      /** Never shuffle. */
      readonly fixedOrder: boolean;
    }
  | { readonly kind: 'number'; readonly key: number }
  | { readonly kind: 'lines'; readonly key: readonly string[] }
  | {
      readonly kind: 'cells';
      /** Headings of the columns, that of the rows' heads first. */
      readonly columns: readonly string[];
      readonly rows: readonly { readonly head: string; readonly cells: readonly JsonCell[] }[];
    }
  /** Events in order of presentation; `key`: places (from 0) in it, the first event first. */
  | { readonly kind: 'order'; readonly events: readonly string[]; readonly key: readonly number[] }
  | {
      readonly kind: 'match';
      readonly left: readonly string[];
      readonly right: readonly string[];
      /** For each on the left the place (from 0) of its partner. */
      readonly key: readonly number[];
    }
  | {
      readonly kind: 'true-false';
      readonly key: boolean;
      readonly reason: string;
      readonly reasons: readonly JsonOption[];
    }
  | {
      readonly kind: 'essay';
      readonly space: 'lines' | 'drawing';
      readonly size: number;
      readonly rubric: readonly string[];
    };

/** Printed text, or a blank with its key. */
export type JsonCell = { readonly given: string } | { readonly key: string; readonly choices?: readonly string[] };

/** A wrong answer that an idea predicts. */
export interface JsonExpected {
  readonly answer: Expected['answer'];
  readonly misconceptions: readonly string[];
  readonly feedback?: string;
}

/** One item in a file; `templates/json/item.schema.json` describes it. Sentences are Markdown. */
export interface JsonItem {
  readonly schema: 'heapsheet/item@1';
  readonly id: string;
  readonly topic: string;
  readonly question: string;
  readonly title: string;
  readonly python: readonly string[];
  readonly difficulty: number;
  readonly features: Readonly<Record<string, number>>;
  readonly points: number;
  readonly minutes: number;
  readonly needs: readonly string[];
  readonly objective: string;
  /** Absent where the question is about no program. */
  readonly program?: { readonly file: string; readonly source: string; readonly prelude?: string };
  readonly ask: Item['ask'];
  readonly stem: string;
  readonly lookup?: readonly (readonly [string, string])[];
  readonly task: string;
  readonly interaction: JsonInteraction;
  readonly expected?: readonly JsonExpected[];
  readonly accept?: readonly string[];
  readonly feedback?: string;
  readonly solution?: readonly { readonly line: number | string; readonly text: string }[];
  readonly proof?: NonNullable<Item['proof']>;
}

/** The item of a question; its id is the label, so that an exam's file tells no practice code. */
export function jsonItem({ item, label }: Question, options: ImportOptions): JsonItem {
  const { program } = item;
  const full = options.feedback !== 'none';
  return {
    schema: 'heapsheet/item@1',
    id: label,
    topic: item.topic,
    question: item.question,
    title: plain(item.title),
    python: item.versions,
    difficulty: item.level,
    features: item.features,
    points: item.points,
    minutes: item.minutes,
    needs: item.needs,
    objective: markdownSentence(item.objective),
    ...(program.source === ''
      ? {}
      : {
          program: {
            file: program.file,
            source: program.source,
            ...(program.prelude === undefined ? {} : { prelude: program.prelude.source }),
          },
        }),
    ask: item.ask,
    stem: markdownSentence(item.stem),
    ...(item.lookup === undefined ? {} : { lookup: [item.lookup.head, ...item.lookup.rows].map(markdownRow) }),
    task: markdownSentence(item.task),
    interaction: interactionOf(item.interaction, full),
    ...openAnswers(item.interaction, full),
    ...(full && options.solutionOf !== undefined ? { solution: steps(options.solutionOf(item)) } : {}),
    ...(options.proofs === true && item.proof !== undefined ? { proof: item.proof } : {}),
  };
}

const markdownRow = ([what, value]: Row): readonly [string, string] => [markdownInline(what), markdownInline(value)];

function interactionOf(interaction: Interaction, full: boolean): JsonInteraction {
  switch (interaction.kind) {
    case 'choice':
    case 'multiple':
      return {
        kind: interaction.kind,
        options: interaction.options.map((option) => jsonOption(option, full)),
        fixedOrder: interaction.fixedOrder,
      };
    case 'number':
      return { kind: 'number', key: interaction.key };
    case 'lines':
      return { kind: 'lines', key: interaction.key };
    case 'table':
      return tableOf(interaction);
    case 'order':
      return {
        kind: 'order',
        events: interaction.events.map(({ content }) => optionText(content)),
        key: interaction.key.map((wanted) => interaction.events.findIndex(({ id }) => id === wanted)),
      };
    case 'match':
      return {
        kind: 'match',
        left: interaction.left.map(markdownSentence),
        right: interaction.right.map(markdownSentence),
        key: interaction.key,
      };
    case 'claim':
      return {
        kind: 'true-false',
        key: interaction.key,
        reason: markdownSentence(interaction.reason),
        reasons: interaction.wrongReasons.map((option) => jsonOption(option, full)),
      };
    case 'essay': {
      const { space, size, points } = interaction.rubric;
      return { kind: 'essay', space, size, rubric: points.map(markdownSentence) };
    }
    default:
      return unreachable(interaction);
  }
}

const jsonOption = ({ content, isKey, feedback, misconceptions }: Option, full: boolean): JsonOption => ({
  text: optionText(content),
  key: isKey,
  ...(full ? { feedback: markdownSentence(feedback) } : {}),
  misconceptions,
});

function tableOf({ table, key }: Extract<Interaction, { readonly kind: 'table' }>): JsonInteraction {
  const keys = key[Symbol.iterator]();
  return {
    kind: 'cells',
    columns: table.columns.map(markdownSentence),
    rows: table.rows.map(({ head, cells }) => ({
      head: markdownSentence(head),
      cells: cells.map((cell) => {
        if ('given' in cell) return cell;
        const right = keys.next().value ?? '';
        return cell.choices === undefined ? { key: right } : { key: right, choices: cell.choices };
      }),
    })),
  };
}

function optionText(content: Block): string {
  switch (content.kind) {
    case 'paragraph':
      return markdownSentence(content.sentence);
    case 'code':
    case 'drawing':
      return fenced(blockText(content), 'text');
    default:
      return unreachable(content);
  }
}

/** What the open kinds carry beside their key. */
function openAnswers(
  interaction: Interaction,
  full: boolean,
): Pick<JsonItem, 'expected' | 'accept' | 'feedback'> | undefined {
  if (interaction.kind === 'choice' || interaction.kind === 'multiple') return undefined;
  const markdown = (feedback: Sentence) => (full ? { feedback: markdownSentence(feedback) } : {});
  return {
    ...('expected' in interaction
      ? {
          expected: interaction.expected.map(({ answer, misconceptions, feedback }) => ({
            answer,
            misconceptions,
            ...markdown(feedback),
          })),
        }
      : {}),
    ...('accept' in interaction ? { accept: interaction.accept } : {}),
    ...markdown(interaction.feedback),
  };
}

/** The steps of the worked solution: what happens on a line, then the other columns with their headings. */
const steps = ({ columns, rows }: Solution): NonNullable<JsonItem['solution']> =>
  rows.map(({ line, cells }) => ({
    line: /^\d+$/.test(line) ? Number(line) : line,
    text: cells
      .map((cell, index) => {
        const heading = columns[index + 1];
        return index === 0 || heading === undefined
          ? markdownSentence(cell)
          : `${markdownSentence(heading)}: ${markdownSentence(cell)}`;
      })
      .filter((text) => text !== '')
      .join(' · '),
  }));
