import { HeapsheetError } from '../../errors.js';
import { installedNatives, nativeOracle } from './native-oracle.js';
import { type Oracle, PYTHON_VERSIONS, type PythonVersion, TIME_LIMIT } from './oracle.js';
import { installedPyodide, PYODIDE_PACKAGES, pyodideOracle } from './pyodide-oracle.js';

/** `any`: native where there is one, else Pyodide. `path`: this Python alone, a file or a command on PATH. */
export type OracleKind = 'pyodide' | 'native' | 'any' | { readonly path: string };

/** Which Pythons to look for. */
export interface OracleRequest {
  /** Each of them must be here; where it is absent, whatever is here will do. */
  readonly versions?: readonly PythonVersion[];
  readonly kind: OracleKind;
  /** Milliseconds that one program may take. */
  readonly timeLimit?: number;
}

/**
 * One oracle for each version, in the order asked for, else oldest first. No interpreter runs before its first `run`.
 * @throws HeapsheetError UNREADABLE where a version, or every version, is missing; its hint says what to install
 */
export async function findOracles({ versions, kind, timeLimit }: OracleRequest): Promise<readonly Oracle[]> {
  const wanted = versions ?? PYTHON_VERSIONS;
  const native = await natives(kind, wanted, timeLimit);
  const found = wanted.map((version) => {
    const oracle = native.find((each) => each.version === version);
    if (oracle !== undefined || kind === 'native' || typeof kind === 'object') return oracle;
    return installedPyodide(version) === undefined ? undefined : pyodideOracle(version, timeLimit);
  });
  const missing = wanted.filter((_, index) => found[index] === undefined);
  const [first] = missing;
  if (first !== undefined && (versions !== undefined || missing.length === wanted.length)) throw notFound(first, kind);
  return found.filter((oracle) => oracle !== undefined);
}

/** What `--oracle` asks for: `pyodide`, `native`, the name or path of a Python, or nothing. */
export function oracleKindOf(flag: string | undefined): OracleKind {
  if (flag === undefined) return 'any';
  return flag === 'pyodide' || flag === 'native' || flag === 'any' ? flag : { path: flag };
}

async function natives(
  kind: OracleKind,
  versions: readonly PythonVersion[],
  timeLimit = TIME_LIMIT,
): Promise<readonly Oracle[]> {
  if (kind === 'pyodide') return [];
  if (typeof kind !== 'object') return installedNatives(versions, timeLimit);
  const oracle = await nativeOracle(kind.path, timeLimit);
  return oracle === undefined ? [] : [oracle];
}

function notFound(version: PythonVersion, kind: OracleKind): HeapsheetError {
  const { alias, release } = PYODIDE_PACKAGES[version];
  const install = `npm install --no-save ${alias}@npm:pyodide@${release}`;
  if (typeof kind === 'object') {
    return new HeapsheetError('UNREADABLE', `${kind.path} is not a CPython ${version}`, undefined, install);
  }
  const where = kind === 'pyodide' ? `package ${alias} is not installed` : 'none on PATH or under ~/.pyenv';
  const hint = kind === 'pyodide' ? install : `install python${version}, or: ${install}`;
  return new HeapsheetError('UNREADABLE', `CPython ${version} is not here: ${where}`, undefined, hint);
}
