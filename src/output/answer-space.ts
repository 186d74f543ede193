import type { Interaction } from '../assessment/items/item.js';
import { type Block, blockText, code, type Sentence, say } from '../document/index.js';
import { unreachable } from '../errors.js';
import type { AnswerSpace, SheetOption } from './sheet.js';
import { sheetWords } from './words.js';

/** A, B, C … by order of presentation (from 0). */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** Where a learner answers. Nothing in it depends on the key; `ruledLines` for what a program prints. */
export function answerSpaceOf(interaction: Interaction, ruledLines: number): AnswerSpace {
  switch (interaction.kind) {
    case 'number':
      return { kind: 'number' };
    case 'lines':
      return { kind: 'lines', count: ruledLines };
    case 'choice':
    case 'multiple':
      return { kind: interaction.kind, options: interaction.options.map(sheetOption) };
    case 'table':
      return tableSpace(interaction);
    case 'order':
      return {
        kind: 'table',
        columns: [say`${sheetWords.whatHappens}`, say`${sheetWords.place}`],
        rows: interaction.events.map(({ content }) => ({ head: inOneLine(content), cells: [undefined] })),
        bank: [],
      };
    case 'match':
      return {
        kind: 'table',
        columns: [say`${sheetWords.term}`, say`${sheetWords.letter}`],
        rows: interaction.left.map((head) => ({ head, cells: [undefined] })),
        bank: interaction.right.map((content, index) => ({ letter: letterOf(index), content })),
      };
    case 'claim':
      return { kind: 'claim', lines: interaction.lines };
    case 'essay':
      return { kind: 'essay', space: interaction.rubric.space, size: interaction.rubric.size };
    default:
      return unreachable(interaction);
  }
}

const sheetOption = ({ content }: { readonly content: Block }, index: number): SheetOption => ({
  letter: letterOf(index),
  content,
});

/** The table as it is printed; what may stand in the blanks is given once, for all of them. */
function tableSpace({ table }: Extract<Interaction, { readonly kind: 'table' }>): AnswerSpace {
  const choices = new Set(
    table.rows.flatMap(({ cells }) => cells.flatMap((cell) => ('choices' in cell ? (cell.choices ?? []) : []))),
  );
  return {
    kind: 'table',
    columns: table.columns,
    rows: table.rows.map(({ head, cells }) => ({
      head,
      cells: cells.map((cell) => ('given' in cell ? cell.given : undefined)),
    })),
    bank: [...choices].map((choice) => ({ content: say`${code(choice)}` })),
  };
}

/** An event as the head of a row. */
function inOneLine(content: Block): Sentence {
  return content.kind === 'paragraph' ? content.sentence : say`${code(blockText(content))}`;
}
