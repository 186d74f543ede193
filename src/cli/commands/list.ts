import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import type { Listed, Lists } from '../engine.js';
import { shipped } from '../package-files.js';
import type { Session } from '../session.js';
import { textTable } from '../text-table.js';

const KINDS = ['topics', 'questions', 'misconceptions', 'formats', 'pythons', 'quizzes'] as const;
type Kind = (typeof KINDS)[number];

/** `heapsheet list`: what there is to ask about, to ask, to believe, to write, to model, to start from. */
export function listCommand({ terminal, engine }: Session): Command {
  return new Command('list')
    .description('List what a quiz may name.')
    .addArgument(new Argument('<what>', 'what to list').choices(KINDS))
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  heapsheet list topics\n')
    .action(async (kind: Kind, { json }: { readonly json?: boolean }) => {
      const rows = kind === 'quizzes' ? quizzes() : of(kind, await engine.lists());
      if (json === true) terminal.write(`${JSON.stringify(rows.map(flat), undefined, 2)}\n`);
      else terminal.write(textTable(rows.map(flat)));
    });
}

const of = (kind: Exclude<Kind, 'quizzes'>, lists: Lists): readonly Listed[] => lists[kind];

const flat = ({ id, details, title }: Listed): Readonly<Record<string, string>> => ({ id, ...details, title });

/** Starter quizzes are shipped as files; each tells what it is in its title. */
function quizzes(): readonly Listed[] {
  const folder = shipped('templates/quizzes');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const title = /^title: *(.+)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '';
      return { id: name.slice(0, -'.yaml'.length), title };
    });
}
