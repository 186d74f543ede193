import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/document/index.js';
import { walkText } from '../../../../src/output/writers/markdown/walk.js';
import { blocksOf, inlineText } from '../../markdown-reader.js';
import { EVERYDAY_PROGRAM, LONG_PROGRAM, NASTY_PROGRAM, walkThrough } from '../../walk.fixture.js';

/** The cells of the step table as GitHub shows them; printed lines stay apart. */
const rowsOf = (document: string) =>
  blocksOf(document)
    .filter(({ kind, text }) => kind === 'line' && /^\| \d/.test(text))
    .map(({ text }) =>
      text
        .slice(1, -1)
        .split('|')
        .map((cell) =>
          cell
            .trim()
            .split('<br>')
            .map((part) => inlineText(part)),
        ),
    );

describe.each([
  ['an everyday program', EVERYDAY_PROGRAM],
  ['a nasty program', NASTY_PROGRAM],
  ['a long run', LONG_PROGRAM],
])('the Markdown of %s', (_, source) => {
  const walk = walkThrough(source);
  const document = walkText(walk);
  const fences = blocksOf(document).flatMap(({ kind, text }) => (kind === 'fence' ? [text] : []));

  test('has the program, what it prints and the text of each picture that changes, character by character', () => {
    expect(fences).toEqual([
      source.replace(/\n$/, ''),
      ...(walk.output.lines.length > 0 ? [walk.output.lines.join('\n')] : []),
      ...(walk.atExit === undefined ? [] : [walk.atExit.lines.join('\n')]),
      ...walk.steps.filter(({ isChange }, index) => isChange || index === 0).map(({ figure }) => figure.text),
    ]);
  });

  test('has one row for each step, in which nothing of the program is markup', () => {
    const rows = rowsOf(document);
    expect(rows).toHaveLength(walk.steps.length);
    for (const [index, [number, , code, changes, printed]] of rows.entries()) {
      const step = walk.steps[index];
      expect([number, code, changes]).toEqual([
        [String(step?.number)],
        [step?.code],
        [step?.changes.map(plain).join(' ')],
      ]);
      const lines = step?.printed?.lines.map((line) => (line === '' ? '(an empty line)' : line));
      expect(printed).toEqual(lines ?? ['']);
    }
  });
});

test('the Markdown of a long run says what is left out', () => {
  expect(walkText(walkThrough(LONG_PROGRAM))).toContain('83 steps in the middle are left out');
  expect(walkText(walkThrough(LONG_PROGRAM))).toContain('(20 earlier lines)');
});
