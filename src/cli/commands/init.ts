import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { HeapsheetError } from '../../errors.js';
import { shipped } from '../package-files.js';
import { unreadable } from '../read-file.js';
import { makeSecret } from '../secret-file.js';
import type { Session } from '../session.js';

interface InitFlags {
  readonly use: 'practice' | 'exam';
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** `heapsheet init`: a commented quiz file, and for an exam the secret beside it. */
export function initCommand({ terminal }: Session): Command {
  return new Command('init')
    .description('Write a commented quiz file to start from.')
    .argument('[name]', 'name of the quiz file, with or without .yaml', 'quiz')
    .addOption(
      new Option('--use <use>', 'exam also makes quiz.secret').choices(['practice', 'exam']).default('practice'),
    )
    .option('--force', 'replace a quiz file that is there')
    .option('--quiet', 'no messages but mistakes')
    .addHelpText('after', '\nExample:\n  heapsheet init midterm --use exam\n')
    .action(async (name: string, { use, force, quiet }: InitFlags) => {
      const file = /\.ya?ml$/.test(name) ? name : `${name}.yaml`;
      const path = resolve(terminal.folder, file);
      if (existsSync(path) && force !== true)
        throw new HeapsheetError('BAD_REQUEST', `${file} is there already`, undefined, 'give another name, or --force');
      const tell = (text: string) => quiet === true || terminal.tell(text);
      if (!existsSync(dirname(path)))
        throw new HeapsheetError('UNREADABLE', `there is no folder ${dirname(file)}`, undefined, 'make it first');
      try {
        const template = readFileSync(shipped('templates/init.yaml'), 'utf8');
        writeFileSync(path, use === 'exam' ? template.replace(/^use: practice\b/m, 'use: exam') : template);
        tell(`${file} is written: change it as you like, then\n  heapsheet generate ${file}\n`);
        const secret = use === 'exam' ? await makeSecret(dirname(file), terminal) : undefined;
        if (secret !== undefined) tell(`${secret} is written: keep it, and keep it to yourself.\n`);
      } catch (error) {
        throw unreadable(file, error);
      }
    });
}
