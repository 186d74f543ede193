import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacSha256, sha256 } from '../../../src/assessment/quiz/sha256.js';

const bytes = fc.uint8Array({ maxLength: 300 });

test('SHA-256 is what Node computes, for every length to 300 and for a long text', () => {
  for (let length = 0; length <= 300; length += 1) {
    const message = Uint8Array.from({ length }, (_, index) => (index * 31 + length) & 255);
    expect(Buffer.from(sha256(message)).toString('hex')).toBe(createHash('sha256').update(message).digest('hex'));
  }
  const long = new Uint8Array(1_000_000).fill(97);
  expect(Buffer.from(sha256(long)).toString('hex')).toBe(
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  );
});

test('HMAC-SHA-256 is what Node computes, for keys shorter and longer than a block', () => {
  fc.assert(
    fc.property(bytes, bytes, (key, message) => {
      const expected = createHmac('sha256', key).update(message).digest('hex');
      expect(Buffer.from(hmacSha256(key, message)).toString('hex')).toBe(expected);
    }),
    { numRuns: 300 },
  );
});
