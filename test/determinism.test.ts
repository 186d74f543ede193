import { expect, test } from 'vitest';
import { sourceFiles, withoutComments } from './source-files.js';

/** What would make the same seed give other bytes on another machine, at another time or in another release of Node. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, because: string])[] = [
  [/\bMath\.random\b/, 'chance comes from labelled streams'],
  [/\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bDate\(/, 'no quiz depends on the clock'],
  [/\bperformance\.|\bhrtime\b|\bset(Timeout|Interval|Immediate)\b/, 'no quiz depends on the clock'],
  [/\bprocess\.|\bglobalThis\.process\b|\bnavigator\b/, 'no quiz depends on the environment'],
  [/\bcrypto\b|\brandomUUID\b/, 'entropy enters by the command line only'],
  [/\btoLocale\w*\(|\blocaleCompare\b|\bIntl\b/, 'no quiz depends on a locale: sort by code point'],
  [/\bMath\.(a?(sin|cos|tan)h?|atan2|exp(m1)?|log(10|1p|2)?|pow|cbrt|hypot)\b/, 'engines may round these differently'],
  [/\bBuffer\b|\brequire\(|\b__dirname\b/, 'the engine runs in a browser too'],
  [/\bnew Function\b|\beval\(|\bFunction\(/, 'the engine runs under a strict content policy'],
  [/\bnew (WeakRef|FinalizationRegistry)\b/, "JavaScript's own collector must not be noticed"],
];

const SOURCES = sourceFiles('src').filter(
  ({ path }) => !path.startsWith('src/cli/') && !path.startsWith('src/studio/'),
);

test.each(SOURCES.map(({ path, text }) => [path, text] as const))('%s gives the same everywhere', (path, text) => {
  const lines = withoutComments(text).split('\n');
  const found = FORBIDDEN.flatMap(([pattern, because]) =>
    lines.filter((line) => pattern.test(line)).map((line) => `${path}: ${line.trim()} — ${because}`),
  );
  expect(found).toEqual([]);
});

test('the search finds what it looks for, and not what comments say', () => {
  const found = (code: string) => FORBIDDEN.some(([pattern]) => pattern.test(withoutComments(code)));
  for (const code of ['Math.random()', 'new Date()', 'a.localeCompare(b)', 'x.toLocaleString()', 'Math.log2(3)'])
    expect(found(code), code).toBe(true);
  for (const code of ['Math.sqrt(2)', '// Math.random()', '/* new Date() */', 'const updated = 1', 'Math.floor(1.5)'])
    expect(found(code), code).toBe(false);
});
