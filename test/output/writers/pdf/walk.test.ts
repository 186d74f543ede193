import { describe, expect, test } from 'vitest';
import { typstCompiler } from '../../../../src/cli/typst.js';
import { plain } from '../../../../src/document/index.js';
import { walkDocument } from '../../../../src/output/writers/pdf/walk.js';
import { EVERYDAY_PROGRAM, LONG_PROGRAM, NASTY_PROGRAM, walkThrough } from '../../walk.fixture.js';
import { codeOf, factOf, hasPoppler, tagsOf, textOf, wordsOf } from './poppler.js';

const compiler = typstCompiler();
const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const altsOf = (pdf: Uint8Array): readonly string[] =>
  Array.from(
    Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Alt <FEFF([0-9A-F]+)>/g),
    ([, digits = '']) => Buffer.from(digits, 'hex').swap16().toString('utf16le'),
  );

describe.each([
  ['an everyday program', EVERYDAY_PROGRAM],
  ['a nasty program', NASTY_PROGRAM],
])('the handout of %s', async (_, source) => {
  const walk = walkThrough(source);
  const changed = walk.steps.filter(({ isChange }) => isChange);
  const pdf = await compiler.compile(walkDocument(walk));

  test('passes the export checks of PDF/UA-1, the same bytes every time', async () => {
    expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(Buffer.from(await typstCompiler().compile(walkDocument(walkThrough(source)))).equals(Buffer.from(pdf))).toBe(
      true,
    );
  });

  test('has a picture with its text for each step that changes the memory', () => {
    expect(altsOf(pdf).toSorted()).toEqual(changed.map(({ figure }) => figure.text).toSorted());
  });

  test.skipIf(!hasPoppler)('has the program as code, line by line', () => {
    const lines = source.split('\n').filter((line) => line !== '');
    expect(codeOf(pdf).slice(0, lines.length)).toEqual(lines);
  });

  test.skipIf(!hasPoppler)('tells what happens, what is printed and how it ends', () => {
    const text = squeezed(textOf(pdf));
    const told = changed.flatMap(({ changes }) => changes.map(plain));
    for (const part of [...told, ...walk.output.lines, ...(walk.atExit?.lines ?? [])])
      expect(text).toContain(squeezed(part));
  });

  test.skipIf(!hasPoppler)('keeps every word inside the page, and has a heading for each picture', () => {
    const [, width = 0, height = 0] = (/^([\d.]+) x ([\d.]+)/.exec(factOf(pdf, 'Page size') ?? '') ?? []).map(Number);
    expect(
      wordsOf(pdf).filter(
        ({ left, top, right, bottom }) => left < 40 || top < 14 || right > width - 40 || bottom > height - 10,
      ),
    ).toEqual([]);
    expect(tagsOf(pdf).match(/^ *H2 "?Step|^ *H2\b/gm)?.length).toBeGreaterThanOrEqual(changed.length);
  });
});

test('the handout of a long run has twelve pictures, and says what is left out', async () => {
  const { files } = walkDocument(walkThrough(LONG_PROGRAM));
  const page = JSON.parse(files['/data.json'] ?? '{}');
  expect(page.steps.flat()).toHaveLength(12);
  expect(page.note).toMatch(/^83 steps in the middle are left out; .* \d+ pictures in the middle are left out\.$/);
  expect(JSON.parse(walkDocument(walkThrough(LONG_PROGRAM, 3)).files['/data.json'] ?? '{}').steps.flat()).toHaveLength(
    12,
  );
});
