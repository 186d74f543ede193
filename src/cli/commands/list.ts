import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { didYouMean } from '../../assessment/quiz/nearest.js';
import { HeapsheetError } from '../../errors.js';
import type { Listed, Lists } from '../engine.js';
import { shipped } from '../package-files.js';
import type { Session } from '../session.js';
import { textTable } from '../text-table.js';

/** What `heapsheet list` can list. */
export const KINDS = ['topics', 'questions', 'misconceptions', 'formats', 'pythons', 'quizzes'] as const;
type Kind = (typeof KINDS)[number];

/** `heapsheet list`: what there is to ask about, to ask, to believe, to write, to model, to start from. */
export function listCommand({ terminal, engine }: Session): Command {
  return new Command('list')
    .description('List what a quiz may name.')
    .argument('<what>', `what to list: ${KINDS.join(', ')}`, kindOf)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  heapsheet list topics\n')
    .action(async (kind: Kind, { json }: { readonly json?: boolean }) => {
      const rows = kind === 'quizzes' ? quizzes() : of(kind, await engine.lists());
      if (json === true) terminal.write(`${JSON.stringify(rows.map(flat), undefined, 2)}\n`);
      else if (rows.some(({ details }) => details?.sample !== undefined)) terminal.write(rows.map(block).join('\n'));
      else terminal.write(textTable(rows.map(flat)));
    });
}

/** @throws HeapsheetError for what cannot be listed, with the nearest that can. */
function kindOf(what: string): Kind {
  const kind = KINDS.find((each) => each === what);
  if (kind !== undefined) return kind;
  const hint = didYouMean(what, KINDS) ?? `there are ${KINDS.join(', ')}`;
  throw new HeapsheetError('UNKNOWN_ID', `there is no list of ${what}`, undefined, hint);
}

const of = (kind: Exclude<Kind, 'quizzes'>, lists: Lists): readonly Listed[] => lists[kind];

const flat = ({ id, details, title }: Listed): Readonly<Record<string, string>> => ({ id, ...details, title });

/** What has a sample program takes some lines: the id and a sentence, a row of facts, the program. */
function block({ id, title, details = {} }: Listed): string {
  const { sample = '', ...facts } = details;
  const sentence = `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
  const row = Object.entries(facts).map(([name, fact]) => `${name} ${fact}`);
  const program = sample.split('\n').map((line) => `      ${line}\n`);
  return `${id}\n  ${sentence}\n  ${row.join(' · ')}\n${program.join('')}`;
}

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
