import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/assessment/items/item.js';
import {
  type CodeBook,
  decodeItem,
  encodeItem,
  groupCode,
  type ItemAddress,
  looksLikeCode,
} from '../../../src/assessment/quiz/code.js';
import { HeapsheetError } from '../../../src/errors.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/profile.js';

const BOOK: CodeBook = {
  epoch: 2,
  releases: ['0.3.0', '1.2.0'],
  topics: Array.from({ length: 60 }, (_, index) => `topic-${index}`),
  questions: Array.from({ length: 40 }, (_, index) => `question-${index}`),
  interactions: ['choice', 'multiple', 'number', 'lines', 'text', 'order'],
};

const python = fc
  .tuple(fc.nat(4), fc.nat(4))
  .map(([one, other]) => [PYTHON_VERSIONS[Math.min(one, other)], PYTHON_VERSIONS[Math.max(one, other)]])
  .map((range) => range as unknown as ItemAddress['python']);

const address: fc.Arbitrary<ItemAddress> = fc.record({
  epoch: fc.constant(BOOK.epoch),
  topic: fc.constantFrom(...BOOK.topics),
  question: fc.constantFrom(...BOOK.questions),
  level: fc.integer({ min: 1, max: 5 }).map((level) => level as Level),
  python,
  interaction: fc.constantFrom(...BOOK.interactions),
  position: fc.oneof(fc.nat(5000), fc.integer({ min: 0, max: 2 ** 48 - 1 })),
  surface: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  order: fc.nat(2 ** 15 - 1),
});

const typical: ItemAddress = {
  epoch: 2,
  topic: 'topic-9',
  question: 'question-17',
  level: 3,
  python: ['3.11', '3.15'],
  interaction: 'number',
  position: 734_501,
  surface: 3_735_928_559,
  order: 0,
};

const refusal = (text: string, book = BOOK): HeapsheetError => {
  try {
    decodeItem(text, book);
  } catch (error) {
    if (error instanceof HeapsheetError) return error;
    throw error;
  }
  throw new Error(`${text} was accepted`);
};

describe('an item code', () => {
  test('brings back every field', () => {
    fc.assert(
      fc.property(address, (fields) => {
        expect(decodeItem(encodeItem(fields, BOOK), BOOK)).toEqual(fields);
      }),
      { numRuns: 2000 },
    );
  });

  test('begins with a letter and has at most 31 letters and digits that are not mistaken for others', () => {
    fc.assert(
      fc.property(address, (fields) => {
        expect(encodeItem(fields, BOOK)).toMatch(/^[A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]{10,30}$/);
      }),
    );
  });

  test('has at most 20 characters for an ordinary item', () => {
    expect(encodeItem(typical, BOOK)).toBe('C4MAA87QNDQVQNPD956');
    fc.assert(
      fc.property(address, fc.nat(2 ** 20 - 1), fc.nat(7), (fields, position, order) => {
        const near = { ...fields, topic: 'topic-15', question: 'question-20', position, order };
        expect(encodeItem(near, BOOK).length).toBeLessThanOrEqual(20);
      }),
    );
  });

  test('is read as people copy it', () => {
    fc.assert(
      fc.property(address, (fields) => {
        const code = encodeItem(fields, BOOK);
        const sloppy = groupCode(code).toLowerCase().replaceAll('0', 'O').replaceAll('1', 'l');
        expect(decodeItem(` ${sloppy} `, BOOK)).toEqual(fields);
        expect(looksLikeCode(sloppy)).toBe(true);
      }),
    );
  });

  test('shows every single wrong character', () => {
    const code = encodeItem(typical, BOOK);
    for (let place = 0; place < code.length; place += 1)
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other === code[place]) continue;
        const wrong = code.slice(0, place) + other + code.slice(place + 1);
        expect(refusal(wrong).code, wrong).toBe('BAD_CODE');
        expect(looksLikeCode(wrong)).toBe(false);
      }
  });

  test('shows every two characters that changed places', () => {
    fc.assert(
      fc.property(address, (fields) => {
        const code = encodeItem(fields, BOOK);
        for (let one = 0; one < code.length; one += 1)
          for (let other = one + 1; other < code.length; other += 1) {
            if (code[one] === code[other]) continue;
            const swapped = [...code];
            [swapped[one], swapped[other]] = [code.charAt(other), code.charAt(one)];
            expect(looksLikeCode(swapped.join('')), swapped.join('')).toBe(false);
          }
      }),
      { numRuns: 50 },
    );
  });

  test('says what is wrong and what would work', () => {
    expect(refusal('hello').message).toBe('hello is not an item code');
    expect(refusal('AUUUUUUUUUUUUU').hint).toMatch(/begins with a letter/);
    expect(refusal(`${encodeItem(typical, BOOK).slice(0, -1)}0`).hint).toMatch(/compare it with the sheet/);
  });

  test('of another epoch names the release that knows it', () => {
    const old = encodeItem({ ...typical, epoch: 1 }, { ...BOOK, epoch: 1 });
    expect(refusal(old).message).toContain('was made by 1.2.0');
    expect(refusal(old).hint).toContain(`npx heapsheet@1.2.0 item ${old}`);
    const later = encodeItem({ ...typical, epoch: 5 }, { ...BOOK, epoch: 5 });
    expect(refusal(later).message).toContain('newer release');
  });

  test('of a topic that the book does not list is refused', () => {
    const code = encodeItem({ ...typical, topic: 'topic-59' }, BOOK);
    expect(refusal(code, { ...BOOK, topics: BOOK.topics.slice(0, 5) }).code).toBe('BAD_CODE');
  });

  test('has exactly one spelling: no text but its own decodes to it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), minLength: 11, maxLength: 31 }),
        (text) => {
          const code = `C${text.slice(1)}`;
          try {
            expect(encodeItem(decodeItem(code, BOOK), BOOK)).toBe(code);
          } catch (error) {
            expect(error).toBeInstanceOf(HeapsheetError);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('cannot be made from fields outside their bounds', () => {
    for (const wrong of [
      { position: 2 ** 48 },
      { surface: -1 },
      { surface: 2 ** 32 },
      { order: 0.5 },
      { topic: 'x' },
      { epoch: 22 },
    ])
      expect(() => encodeItem({ ...typical, ...wrong }, BOOK)).toThrow(RangeError);
  });
});
