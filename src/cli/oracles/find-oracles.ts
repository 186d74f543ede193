import { HeapsheetError } from '../../errors.js';
import { installedNatives, nativeOracle } from './native-oracle.js';
import type { Oracle, PythonVersion } from './oracle.js';
import { PYODIDE_PACKAGES, pyodideOracle } from './pyodide-oracle.js';

/** Which Pythons to look for. */
export interface OracleRequest {
  readonly versions: readonly PythonVersion[];
  /** `any`: native where there is one, else Pyodide. `{ path }`: this Python alone. */
  readonly kind: 'pyodide' | 'native' | 'any' | { readonly path: string };
  /** Milliseconds that one program may take; 10 000 unless said. */
  readonly timeLimit?: number;
}

/**
 * One oracle for each version, in the order asked for. Nothing is started before its first `run`.
 * @throws HeapsheetError UNREADABLE where a version is not here, saying what to install
 */
export async function findOracles({ versions, kind, timeLimit }: OracleRequest): Promise<readonly Oracle[]> {
  if (kind === 'pyodide') return versions.map((version) => pyodideOracle(version, timeLimit));
  const native =
    typeof kind === 'object' ? [await nativeOracle(kind.path, timeLimit)] : await installedNatives(versions, timeLimit);
  return versions.map((version) => {
    const oracle =
      native.find((found) => found?.version === version) ??
      (kind === 'any' ? pyodideOracle(version, timeLimit) : undefined);
    if (oracle === undefined) throw notFound(version, kind);
    return oracle;
  });
}

function notFound(version: PythonVersion, kind: OracleRequest['kind']): HeapsheetError {
  const { alias, release } = PYODIDE_PACKAGES[version];
  const where = typeof kind === 'object' ? `${kind.path} is not CPython ${version}` : `no CPython ${version} on PATH`;
  const hint = `install python${version}, or: npm install --no-save ${alias}@npm:pyodide@${release}`;
  return new HeapsheetError('UNREADABLE', where, undefined, hint);
}
