import { Command } from 'commander';
import { HeapsheetError } from '../../errors.js';
import type { ItemRecord } from '../engine.js';
import { itemText, withoutKey } from '../item-text.js';
import { bytesOf, textOf } from '../read-file.js';
import type { Session } from '../session.js';

interface ItemFlags {
  readonly key?: boolean;
  readonly archive?: string;
  readonly program?: string;
  readonly json?: boolean;
}

/** What an exam prints instead of codes: `A-7K3F`. */
const LABEL = /^[A-Z]-[0-9A-Z]{4}$/i;

/** `heapsheet item`: one item again, from its code or from the archive of its quiz. */
export function itemCommand(session: Session): Command {
  const { terminal, engine } = session;
  return new Command('item')
    .description('Rebuild one item from its code, or from the archive of its quiz.')
    .argument('<code>', 'the code printed at the question; with --archive also a label such as A-7K3F')
    .option('--key', 'with the key, the feedback and the ideas behind wrong answers')
    .option('--archive <file>', 'the quiz.heapsheet that was written with the quiz')
    .option('--program <file>', 'the program of your own that the item is about')
    .option('--json', 'as JSON, one line')
    .addHelpText(
      'after',
      '\nExample:\n  heapsheet generate --topic aliasing --format jsonl --out quiz\n' +
        `  heapsheet item --key $(head -n 1 quiz/items.jsonl | sed 's/.*"id":"\\([^"]*\\)".*/\\1/')\n`,
    )
    .action(async (code: string, { key, archive, program, json }: ItemFlags) => {
      if (archive === undefined && LABEL.test(code))
        throw new HeapsheetError(
          'BAD_CODE',
          `${code} is the label of an exam, and a label alone leads to nothing`,
          undefined,
          `with the archive of that exam: heapsheet item ${code} --archive quiz.heapsheet`,
        );
      if (archive !== undefined && program !== undefined)
        throw new HeapsheetError(
          'BAD_REQUEST',
          '--archive and --program do not go together',
          undefined,
          'the archive alone has the item',
        );
      const own = program === undefined ? undefined : { file: program, text: await textOf(program, terminal) };
      const item = archive === undefined ? await engine.rebuildItem(code, own) : await archived(code, archive, session);
      const shown = key === true ? item : withoutKey(item);
      terminal.write(json === true ? `${JSON.stringify(shown)}\n` : itemText(shown));
    });
}

async function archived(code: string, file: string, { terminal }: Session): Promise<ItemRecord> {
  const { readArchive } = await import('../../assessment/quiz/archive.js');
  const { didYouMean } = await import('../../assessment/quiz/nearest.js');
  const plain = (text: string) => text.toUpperCase().replace(/[-\s]/g, '');
  const lines = readArchive(bytesOf(file, terminal), file).items.split('\n');
  const items = lines.filter((line) => line !== '').map((line): ItemRecord => JSON.parse(line));
  const item = items.find(({ id }) => plain(id) === plain(code));
  if (item !== undefined) return item;
  const ids = items.map(({ id }) => id);
  const some = `it has ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`;
  throw new HeapsheetError('BAD_CODE', `${file} has no item ${code}`, undefined, didYouMean(code, ids) ?? some);
}
