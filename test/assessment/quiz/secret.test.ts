import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examKey, secretText } from '../../../src/assessment/quiz/secret.js';
import { HeapsheetError } from '../../../src/errors.js';

const SECRET = secretText(new Uint8Array(32).map((_, index) => index * 7));
const exam = examKey(SECRET, 'midterm');
const labels = (key: typeof exam, form: string, count: number) =>
  Array.from({ length: count }, (_, slot) => key.label(form, slot + 1));

describe('the labels of an exam', () => {
  test('name the form and tell nothing else: no order, no doubles', () => {
    const all = labels(exam, 'A', 2000);
    expect(all[0]).toMatch(/^A-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(all).size).toBe(2000);
    const rising = all.filter((label, index) => label > (all[index - 1] ?? '')).length;
    expect(rising).toBeGreaterThan(800);
    expect(rising).toBeLessThan(1200);
  });

  test('are the same tomorrow, and others for another form, exam or secret', () => {
    expect(labels(examKey(SECRET, 'midterm'), 'A', 3)).toEqual(labels(exam, 'A', 3));
    expect(labels(exam, 'A', 3)).toEqual(['A-604E', 'A-8MQS', 'A-NBJE']);
    const others = [
      labels(exam, 'B', 50),
      labels(examKey(SECRET, 'final'), 'A', 50),
      labels(examKey(secretText(new Uint8Array(32)), 'midterm'), 'A', 50),
    ];
    const mine = new Set(labels(exam, 'A', 50).map((label) => label.slice(2)));
    for (const other of others) expect(other.filter((label) => mine.has(label.slice(2))).length).toBeLessThan(3);
  });

  test('have ids for learning platforms that begin with a letter and are all different', () => {
    const ids = new Set<string>();
    for (const label of labels(exam, 'A', 300)) {
      ids.add(exam.idNumber(label));
      for (let option = 0; option < 5; option += 1) ids.add(exam.optionId(label, option));
    }
    expect(ids.size).toBe(300 * 6);
    for (const id of ids) expect(id).toMatch(/^(H[0-9A-Z]{15}|R[0-9A-Z]{8})$/);
  });
});

describe('the cipher of an exam', () => {
  test('is an order of the whole space, its own for every purpose and secret', () => {
    const order = (size: number, purpose: string, key = exam) => {
      const { at } = key.cipher(size, purpose);
      return Array.from({ length: size }, (_, place) => at(place));
    };
    for (const size of [1, 2, 10, 97, 200]) expect(new Set(order(size, 'positions')).size).toBe(size);
    expect(order(50, 'positions')).not.toEqual(order(50, 'surfaces'));
    expect(order(50, 'positions')).not.toEqual(order(50, 'positions', examKey(SECRET, 'final')));
  });

  test('comes back, for 32 bits and for 2^48', () => {
    fc.assert(
      fc.property(fc.constantFrom(2 ** 32, 2 ** 48), fc.maxSafeInteger(), (size, some) => {
        const place = Math.abs(some) % size;
        const { at, indexOf } = exam.cipher(size, 'surfaces');
        expect(indexOf(at(place))).toBe(place);
      }),
    );
  });
});

test('a secret is 32 bytes in hexadecimal digits, and a wrong one is not repeated in the message', () => {
  expect(SECRET).toMatch(/^[0-9a-f]{64}\n$/);
  expect(() => secretText(new Uint8Array(31))).toThrow(RangeError);
  for (const wrong of ['', 'hunter2', SECRET.slice(2), `${SECRET}${SECRET}`])
    try {
      examKey(wrong, 'midterm');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(HeapsheetError);
      if (error instanceof HeapsheetError && wrong !== '') expect(error.report()).not.toContain(wrong.trim());
    }
});
