import { Command } from 'commander';
import { HeapsheetError } from '../../errors.js';

/** Commands of the contract that this release does not carry out. */
const COMMANDS: readonly string[] = ['appeal', 'lint', 'mark', 'merge', 'practice', 'studio'];

/** Flags of `generate` of the contract that this release does not carry out, as they are typed. */
export const FLAGS_NOT_YET: readonly string[] = [
  ...['--roster <file>', '--spares <n>', '--large', '--wide', '--extra <list>', '--answer-space <size>'],
  ...['--canvas <kind>', '--total <points>', '--pages <n>', '--anchors <n>', '--only <slots>', '--form <label>'],
  ...['--pool <k>', '--avoid <file...>', '--review', '--adapt', '--report', '--svg <how>', '--bubbles'],
  ...['--sheet <code>', '--shard <i/n>', '--jobs <n>', '--templates <folder>'],
];

/** They say so, and never pretend. */
export function notYetCommands(): readonly Command[] {
  return COMMANDS.map((name) =>
    new Command(name)
      .description('not available yet')
      .argument('[anything...]')
      .allowUnknownOption()
      .action(() => {
        throw notYet(`heapsheet ${name}`);
      }),
  );
}

/** The answer to a flag or command that only the contract knows. */
export function notYet(what: string): HeapsheetError {
  return new HeapsheetError('BAD_REQUEST', `${what} is not available yet`);
}
