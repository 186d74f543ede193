import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { didYouMean } from '../../assessment/quiz/nearest.js';
import { HeapsheetError } from '../../errors.js';
import type { Listed, ListedTopic } from '../engine.js';
import { shipped } from '../package-files.js';
import type { Session } from '../session.js';
import { textTable } from '../text-table.js';

/** What `heapsheet list` can list. */
export const KINDS = ['topics', 'questions', 'misconceptions', 'constructs', 'formats', 'pythons', 'quizzes'] as const;
type Kind = (typeof KINDS)[number];

/** `heapsheet list`: what there is to ask about, to ask, to believe, to know, to write, to model, to start from. */
export function listCommand({ terminal, engine }: Session): Command {
  return new Command('list')
    .description('List what a quiz may name.')
    .argument('<what>', `what to list: ${KINDS.join(', ')}`, kindOf)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  heapsheet list topics\n')
    .action(async (kind: Kind, { json }: { readonly json?: boolean }) => {
      const rows = kind === 'quizzes' ? quizzes() : (await engine.lists())[kind];
      if (json === true) terminal.write(`${JSON.stringify(rows.map(flat), undefined, 2)}\n`);
      else terminal.write(asText(rows));
    });
}

/** Topics take some lines each; all else is a table. */
function asText(rows: readonly (Listed | ListedTopic)[]): string {
  const topics = rows.flatMap((row) => ('levels' in row ? [row] : []));
  return topics.length > 0 ? topics.map(block).join('\n') : textTable(rows.map(flat));
}

/** @throws HeapsheetError for what cannot be listed, with the nearest that can. */
function kindOf(what: string): Kind {
  const kind = KINDS.find((each) => each === what);
  if (kind !== undefined) return kind;
  const hint = didYouMean(what, KINDS) ?? `there are ${KINDS.join(', ')}`;
  throw new HeapsheetError('UNKNOWN_ID', `there is no list of ${what}`, undefined, hint);
}

const flat = ({ id, details, title, ...more }: Listed) => ({ id, ...details, title, ...more });

/** The id and a sentence, a table of levels, the program. */
function block({ id, title, levels, sample }: ListedTopic): string {
  const sentence = `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
  const table = textTable(
    levels.map(({ level, minutes: { from, to }, questions, needs }) => ({
      level: String(level),
      minutes: from === to ? String(from) : `${from}–${to}`,
      questions: questions.join(', '),
      'needs at least': needs.join(', ') || 'nothing special',
    })),
  );
  return `${id}\n${indented(sentence, 2)}${indented(table, 2)}${indented(sample, 6)}`;
}

const indented = (text: string, blanks: number): string =>
  `${text.trimEnd()}\n`.replaceAll(/^(?=.)/gm, ' '.repeat(blanks));

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
