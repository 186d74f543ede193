import { z } from 'zod';
import { PYTHON_VERSIONS } from '../../machine/profiles/profile.js';

// Checks are interpreted: compiled ones need `new Function`, which a strict content policy forbids.
z.config({ jitless: true });

/** Every message says what would work, as the end of "… must be". */
const text = (what: string, longest: number) => z.string(what).min(1, what).max(longest, what);

const whole = (from: number, to: number) => {
  const what = `a whole number from ${from} to ${to}`;
  return z.int(what).min(from, what).max(to, what);
};

const oneOf = <const T extends readonly string[]>(words: T) => {
  const listed = words.length === 1 ? `${words[0]}` : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  return z.enum(words, listed);
};

const oneOrMore = (what: string) =>
  z.union([text(what, 200), z.array(text(what, 200)).max(1000)], `${what}, or a list of them`);

const A_LEVEL = 'a level from 1 to 5, a range such as 2-3, or easy, medium or hard';

const levels = z.union(
  [
    z.int(A_LEVEL).min(1, A_LEVEL).max(5, A_LEVEL),
    z.enum(['easy', 'medium', 'hard'], A_LEVEL),
    z.string(A_LEVEL).regex(/^[1-5] ?(-|–|to) ?[1-5]$/, A_LEVEL),
  ],
  A_LEVEL,
);

const pythons = z.union(
  [z.enum(['any', ...PYTHON_VERSIONS]), z.literal(PYTHON_VERSIONS.map(Number))],
  `any, or one of the versions ${PYTHON_VERSIONS.join(', ')}`,
);

const HALVES = 'a number of points from 0.5 to 100, in halves';

const points = z.number(HALVES).min(0.5, HALVES).max(100, HALVES).multipleOf(0.5, HALVES);

/** One entry of `sections`. */
export const sectionSchema = z
  .strictObject(
    {
      topic: oneOrMore('the id of a topic').optional().describe('One topic or several: heapsheet list topics'),
      program: text('the name of a Python file', 1000)
        .optional()
        .describe('A Python program of your own to ask about, beside this file; instead of a topic'),
      question: oneOrMore('the id of a question type')
        .optional()
        .describe('One question type or several; without it, whichever suit: heapsheet list questions'),
      count: whole(1, 100_000).optional().describe('How many items; 1 without it'),
      difficulty: levels.optional().describe('A level from 1 to 5, a range such as 2-3, or easy, medium or hard'),
      points: points.optional().describe('Points of each item'),
      misconceptions: oneOrMore('the id of a misconception')
        .optional()
        .describe('Ideas of which every item separates at least one: heapsheet list misconceptions'),
    },
    'a section: topic, question, count and what else it needs',
  )
  .describe('Some items of one kind');

/** A quiz file as it is written, before ids are checked and defaults filled in. */
export const quizSchema = z.strictObject(
  {
    title: text('a text of at most 200 characters', 200).optional().describe('Heading of the sheets'),
    course: text('a text of at most 200 characters', 200).optional().describe('Printed above the heading'),
    seed: z
      .union([text('a text', 200), z.number()], 'a text of at most 200 characters')
      .optional()
      .describe('Any text; the same seed gives the same quiz on every machine'),
    python: pythons.optional().describe('any: the keys hold on every version. Or one version, printed on the sheet'),
    instructions: text('a text of at most 2000 characters', 2000).optional().describe('Printed above the questions'),
    sections: z
      .array(sectionSchema, 'a list of sections')
      .min(1, 'a list of at least one section')
      .describe('In order'),
    exclude: oneOrMore('the code or label of an item')
      .optional()
      .describe('Items to replace; everything else stays as it was'),
    use: oneOf(['practice', 'exam']).optional().describe('exam: nothing on paper leads to the key'),
    knows: oneOrMore('a construct such as lists').optional().describe('What the class knows; programs keep to it'),
    without: oneOrMore('a construct such as classes').optional().describe('What programs must not contain'),
    forms: whole(1, 26).optional().describe('Forms A, B, C … with the same blueprint'),
    key: oneOf(['none', 'separate', 'embedded', 'both'])
      .optional()
      .describe('Where the answer key goes: a file of its own, behind the worksheet in one file, or both'),
    paper: oneOf(['a4', 'letter']).optional(),
    language: text('a language code such as en', 20).optional(),
    format: oneOrMore('the id of a format').optional().describe('What to write: heapsheet list formats'),
    interaction: oneOf(['auto', 'open', 'choice'])
      .optional()
      .describe('auto: open questions on paper, choices in a learning platform'),
    feedback: oneOf(['full', 'none']).optional().describe('What a learning platform shows after answering'),
    split: whole(1, 100_000).optional().describe('Items per file for learning platforms'),
    out: text('a folder', 1000).optional().describe('Where the files go'),
  },
  'a mapping with sections and what else the quiz needs',
);

/** A quiz file whose shape is right. */
export type QuizFileShape = z.infer<typeof quizSchema>;

/** Keys of the contract that no release carries out yet, wherever they stand. */
export const NOT_YET: ReadonlySet<string> = new Set([
  ...['roster', 'spares', 'large', 'wide', 'extra', 'answer-space', 'canvas', 'total', 'pages', 'anchors'],
  ...['pool', 'avoid', 'bubbles', 'review', 'adapt', 'report', 'svg', 'templates'],
]);
