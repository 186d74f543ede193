import { type Command, Option } from 'commander';
import type { Settings } from '../assessment/quiz/index.js';
import { HeapsheetError } from '../errors.js';
import { FLAGS_NOT_YET, notYet } from './commands/not-yet.js';

type Value = string | readonly string[] | boolean;
/** What commander read, by flag in camel case. */
export type Flags = Readonly<Record<string, Value | undefined>>;

/** Flags that set a key of the quiz file: how they are typed, what they mean, the key. */
const QUIZ_FLAGS: readonly (readonly [typed: string, meaning: string, key: string])[] = [
  ['--seed <text>', 'any text; the same seed gives the same bytes on every machine', 'seed'],
  ['--format <list...>', 'what to write, such as pdf html md json jsonl moodle (heapsheet list formats)', 'format'],
  ['--python <version>', 'any (the keys hold on every version) or one version', 'python'],
  ['--forms <n>', 'forms A, B, C … of the same blueprint', 'forms'],
  ['--key <place>', 'none, separate, embedded or both', 'key'],
  ['--paper <size>', 'a4 or letter', 'paper'],
  ['--use <use>', 'practice, or exam: nothing on paper leads to the key', 'use'],
  ['--interaction <kind>', 'auto (open on paper, choice in a learning platform), open or choice', 'interaction'],
  ['--knows <list...>', 'constructs the class knows', 'knows'],
  ['--without <list...>', 'constructs that no program may contain', 'without'],
  ['--feedback <how>', 'full or none, in learning platforms', 'feedback'],
  ['--split <n>', 'items per file for learning platforms', 'split'],
  ['--language <code>', 'language of the sheets: en', 'language'],
];

/** Flags that describe the only section of a quiz without a quiz file. */
const SECTION_FLAGS: readonly (readonly [typed: string, meaning: string, key: string])[] = [
  ['--topic <id...>', 'what to ask about (heapsheet list topics)', 'topic'],
  ['--question <id...>', 'how to ask (heapsheet list questions)', 'question'],
  [
    '--misconception <id...>',
    'ideas of which every item separates one (heapsheet list misconceptions)',
    'misconceptions',
  ],
  ['--count <n>', 'how many items (default: 6)', 'count'],
  ['--difficulty <level>', 'a level from 1 to 5, a range such as 2-3, or easy, medium or hard', 'difficulty'],
  ['--points <p>', 'points of each item', 'points'],
];

const nameOfFlag = (typed: string): string => typed.split(' ')[0] ?? typed;
/** `--answer-space <size>` → `answerSpace`, as commander does. */
const camelCase = (typed: string): string =>
  nameOfFlag(typed)
    .slice(2)
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Gives a command every flag that says what a quiz is like but those `without`, and those that are not available yet, hidden. */
export function addQuizFlags(command: Command, without: readonly string[] = []): Command {
  for (const [typed, meaning] of [...SECTION_FLAGS, ...QUIZ_FLAGS])
    if (!without.includes(nameOfFlag(typed))) command.option(typed, meaning);
  for (const typed of FLAGS_NOT_YET) command.addOption(new Option(typed).hideHelp());
  return command;
}

/** @throws HeapsheetError for a flag that is not available yet. */
export function refuseFlagsNotYet(flags: Flags): void {
  const given = FLAGS_NOT_YET.find((typed) => flags[camelCase(typed)] !== undefined);
  if (given !== undefined) throw notYet(nameOfFlag(given));
}

/** Whether the flags themselves say what to ask. */
export function describesSection(flags: Flags): boolean {
  return SECTION_FLAGS.some(([typed]) => flags[camelCase(typed)] !== undefined);
}

/**
 * The flags as settings that come before a quiz file's. `topics` stand in when flags say how many and not about what.
 * @throws HeapsheetError when flags and a quiz file both say what to ask.
 */
export function settingsOf(flags: Flags, quiz: string | undefined, topics: readonly string[]): Settings {
  const given = SECTION_FLAGS.filter(([typed]) => flags[camelCase(typed)] !== undefined);
  const [first] = given;
  if (first !== undefined && quiz !== undefined)
    throw new HeapsheetError(
      'BAD_REQUEST',
      `${nameOfFlag(first[0])} and ${quiz} both say what to ask`,
      undefined,
      'change the sections of the quiz file, or leave it out',
    );
  const values: Record<string, unknown> = {};
  for (const [typed, , key] of QUIZ_FLAGS) {
    const value = flags[camelCase(typed)];
    if (value !== undefined) values[key] = key === 'seed' || key === 'python' ? value : numberIn(value);
  }
  if (given.length > 0) {
    const section = { count: 6, ...sectionOf(flags) };
    const open = !['topic', 'question', 'misconceptions'].some((key) => key in section);
    values.sections = [open ? { topic: topics, ...section } : section];
  }
  return { values, nameOf };
}

/** What flags say of the only section, under the keys of a quiz file. */
export function sectionOf(flags: Flags): Readonly<Record<string, unknown>> {
  const given = SECTION_FLAGS.filter(([typed]) => flags[camelCase(typed)] !== undefined);
  return Object.fromEntries(given.map(([typed, , key]) => [key, numberIn(flags[camelCase(typed)])]));
}

/** What the user typed for the value at a path of the settings. */
function nameOf(path: readonly (string | number)[]): string {
  const key = path.findLast((part) => typeof part === 'string');
  const flag = [...QUIZ_FLAGS, ...SECTION_FLAGS].find((entry) => entry[2] === key);
  return flag === undefined ? 'the request' : nameOfFlag(flag[0]);
}

function numberIn(value: Value | undefined): unknown {
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
