import { HeapsheetError } from '../../errors.js';
import { type Permutation, permutation } from '../../random/index.js';
import { crockford } from './crockford.js';
import { hmacSha256 } from './sha256.js';

/** What stands on an exam and in its files instead of codes: derived from a secret, and telling nothing without it. */
export interface ExamKey {
  /** The label of a slot (from 1) of a form, such as `A-7K3F`; no two slots of a form share one. */
  label(form: string, slot: number): string;
  /** 16 letters and digits, the first a letter, that identify the item in a learning platform. */
  idNumber(label: string): string;
  /** 9 letters and digits, the first a letter, that identify an option (from 0) and not whether it is the key. */
  optionId(label: string, option: number): string;
  /** The secret order of a numbered space; `purpose` tells positions of one cell from another's, and from surfaces. */
  cipher(size: number, purpose: string): Permutation;
}

const LABELS = 32 ** 4;

/**
 * The keys of one exam. `secret` is the text of its secret file: 64 hexadecimal digits. `exam` tells apart the exams
 * that share a secret.
 * @throws HeapsheetError BAD_REQUEST when the text is no secret; the message does not repeat it.
 */
export function examKey(secret: string, exam: string): ExamKey {
  const key = hmacSha256(bytesOf(secret), encode(exam));
  const digest = (...parts: readonly (string | number)[]) => hmacSha256(key, encode(JSON.stringify(parts)));
  const cipher = (size: number, purpose: string) =>
    permutation(size, (round, value) => new DataView(digest('order', purpose, round, value).buffer).getUint32(0));
  const labels = new Map<string, Permutation>();

  return {
    label(form, slot) {
      if (!(Number.isInteger(slot) && slot >= 1 && slot <= LABELS)) throw new RangeError(`no label for slot ${slot}`);
      const order = labels.get(form) ?? cipher(LABELS, `labels of ${form}`);
      labels.set(form, order);
      return `${form}-${digits(order.at(slot - 1))}`;
    },
    idNumber: (label) => named('H', digest('item', label), 15),
    optionId: (label, option) => named('R', digest('option', label, option), 8),
    cipher,
  };
}

/** The text of a new secret file. `entropy` is 32 random bytes, drawn by the caller. */
export function secretText(entropy: Uint8Array): string {
  if (entropy.length !== 32) throw new RangeError(`a secret has 32 bytes, not ${entropy.length}`);
  return `${Array.from(entropy, (byte) => byte.toString(16).padStart(2, '0')).join('')}\n`;
}

function bytesOf(secret: string): Uint8Array {
  const digitsOnly = secret.trim();
  if (!/^[0-9a-fA-F]{64}$/.test(digitsOnly))
    throw new HeapsheetError(
      'BAD_REQUEST',
      'the secret file does not hold a secret',
      undefined,
      'it is one line of 64 hexadecimal digits; heapsheet init --use exam makes one',
    );
  return Uint8Array.from({ length: 32 }, (_, index) => Number.parseInt(digitsOnly.slice(index * 2, index * 2 + 2), 16));
}

function digits(number: number): string {
  return [15, 10, 5, 0].map((shift) => crockford((number >> shift) & 31)).join('');
}

/** The lowest five bits of each byte: 32 divides 256, so every character is equally likely. */
function named(letter: string, digest: Uint8Array, length: number): string {
  return letter + Array.from(digest.subarray(0, length), (byte) => crockford(byte & 31)).join('');
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
