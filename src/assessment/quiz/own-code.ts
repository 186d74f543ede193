import { HeapsheetError } from '../../errors.js';
import { PYTHON_VERSIONS, type PythonVersion } from '../../machine/profiles/index.js';
import { BitReader, BitWriter } from './bits.js';
import { CODE_BOOK } from './code-book.js';
import { checkValue, crockford, crockfordValues } from './crockford.js';
import { sha256 } from './sha256.js';

/** A letter that no other code has: their alphabet leaves it out. */
const FIRST = 'U';
const DIGEST_BITS = 40;

/** What a code about a teacher's own program says; the program itself is only known by its digest. */
export interface OwnAddress {
  readonly question: string;
  /** Oldest first: all, or one. */
  readonly versions: readonly PythonVersion[];
  readonly interaction: 'auto' | 'open' | 'choice';
  readonly order: number;
  /** Tells the program and what is asked about it; see {@link digestOf}. */
  readonly digest: number;
}

/** 40 bits of the SHA-256 of a program's text and of what is asked about it. */
export function digestOf(source: string, asked: unknown): number {
  const bytes = sha256(new TextEncoder().encode(`${source}\0${JSON.stringify(asked)}`));
  return bytes.slice(0, DIGEST_BITS / 8).reduce((number, byte) => number * 256 + byte, 0);
}

/** `U` and 11 to 20 letters and digits, the last a check character. */
export function encodeOwn({ question, versions, interaction, order, digest }: OwnAddress): string {
  const bits = new BitWriter();
  bits.writeGroups(CODE_BOOK.questions.indexOf(question), 5);
  bits.write(versions.length > 1 ? 0 : PYTHON_VERSIONS.indexOf(versions[0] ?? '3.15') + 1, 4);
  bits.write(CODE_BOOK.interactions.indexOf(interaction), 2);
  bits.writeGroups(order, 3);
  bits.write(digest, DIGEST_BITS);
  const values = bits.fives();
  return FIRST + [...values, checkValue(values)].map(crockford).join('');
}

/** What a code about an own program says; undefined for a code of another kind. @throws HeapsheetError BAD_CODE */
export function decodeOwn(text: string): OwnAddress | undefined {
  const plain = text.replace(/[-\s]/g, '').toUpperCase();
  if (!plain.startsWith(FIRST)) return undefined;
  const values = crockfordValues(plain.slice(1));
  if (values === undefined || values.length < 12 || values.length > 20) return undefined;
  if (checkValue(values.slice(0, -1)) !== values.at(-1))
    throw new HeapsheetError(
      'BAD_CODE',
      `the item code ${text} has a wrong character, or two of them changed places`,
      undefined,
      'compare it with the sheet',
    );
  const bits = new BitReader(values.slice(0, -1));
  const question = CODE_BOOK.questions[bits.readGroups(5)];
  const python = bits.read(4);
  const interaction = (['auto', 'open', 'choice'] as const)[bits.read(2)];
  const order = bits.readGroups(3);
  const version = PYTHON_VERSIONS[python - 1];
  if (question === undefined || interaction === undefined || (python > 0 && version === undefined)) return undefined;
  const versions = version === undefined ? PYTHON_VERSIONS : [version];
  const address = { question, versions, interaction, order, digest: bits.read(DIGEST_BITS) };
  return encodeOwn(address) === FIRST + values.map(crockford).join('') ? address : undefined;
}

/** Whether a text is a code about an own program. */
export function looksLikeOwnCode(text: string): boolean {
  try {
    return decodeOwn(text) !== undefined;
  } catch {
    return false;
  }
}
