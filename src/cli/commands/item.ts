import { Command } from 'commander';
import { HeapsheetError } from '../../errors.js';
import type { ItemRecord } from '../engine.js';
import { itemText, withoutKey } from '../item-text.js';
import { bytesOf } from '../read-file.js';
import type { Session } from '../session.js';

interface ItemFlags {
  readonly key?: boolean;
  readonly archive?: string;
  readonly json?: boolean;
}

/** `heapsheet item`: one item again, from its code or from the archive of its quiz. */
export function itemCommand(session: Session): Command {
  const { terminal, engine } = session;
  return new Command('item')
    .description('Rebuild one item from its code, or from the archive of its quiz.')
    .argument('<code>', 'the code printed at the question; with --archive also a label such as A-7K3F')
    .option('--key', 'with the key, the feedback and the ideas behind wrong answers')
    .option('--archive <file>', 'the quiz.heapsheet that was written with the quiz')
    .option('--json', 'as JSON, one line')
    .addHelpText(
      'after',
      '\nExample:\n  heapsheet generate --topic aliasing --format jsonl --out quiz\n' +
        `  heapsheet item --key $(head -n 1 quiz/items.jsonl | sed 's/.*"id":"\\([^"]*\\)".*/\\1/')\n`,
    )
    .action(async (code: string, { key, archive, json }: ItemFlags) => {
      const item = archive === undefined ? await engine.rebuildItem(code) : await archived(code, archive, session);
      const shown = key === true ? item : withoutKey(item);
      terminal.write(json === true ? `${JSON.stringify(shown)}\n` : itemText(shown));
    });
}

async function archived(code: string, file: string, { terminal }: Session): Promise<ItemRecord> {
  const { readArchive } = await import('../../assessment/quiz/archive.js');
  const plain = (text: string) => text.toUpperCase().replace(/[-\s]/g, '');
  for (const line of readArchive(bytesOf(file, terminal), file).items.split('\n')) {
    if (line === '') continue;
    const item: ItemRecord = JSON.parse(line);
    if (plain(item.id) === plain(code)) return item;
  }
  throw new HeapsheetError('BAD_CODE', `${file} has no item ${code}`);
}
