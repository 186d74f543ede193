import { HeapsheetError } from '../../errors.js';
import type { VerifyOptions } from '../engine.js';
import { findOracles, oracleKindOf } from '../oracles/find-oracles.js';
import { type Oracle, PYTHON_VERSIONS, type PythonVersion } from '../oracles/oracle.js';

/**
 * The real Pythons to prove on, oldest first.
 * @throws HeapsheetError UNKNOWN_ID for a version that is not modelled; UNREADABLE where none is here, with what to install
 */
export async function oraclesFor({
  pythons,
  oracle,
}: Pick<VerifyOptions, 'pythons' | 'oracle'>): Promise<readonly Oracle[]> {
  const versions = pythons.map(versionOf);
  return findOracles({ kind: oracleKindOf(oracle), ...(versions.length > 0 && { versions }) });
}

function versionOf(text: string): PythonVersion {
  const version = PYTHON_VERSIONS.find((each) => each === text);
  if (version !== undefined) return version;
  const hint = `modelled: ${PYTHON_VERSIONS.join(', ')}`;
  throw new HeapsheetError('UNKNOWN_ID', `Python ${text} is not modelled`, undefined, hint);
}

/** `CPython 3.13.5, 64 bits` */
export const nameOf = ({ release, bits }: Oracle): string => `CPython ${release}, ${bits} bits`;

/** Whether a program asks for sizes, which only a build with pointers of 64 bits shows as they are modelled. */
export function asksSizes(source: string): boolean {
  return /\b(getsizeof|__sizeof__)\b/.test(source);
}
