import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

export interface SourceFile {
  /** From the root, with slashes: `src/random/random.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A path from the root for a file of ours, else the package: `yaml`, `node:fs`. */
  readonly target: string;
  readonly typesOnly: boolean;
}

/** The TypeScript files below a folder of the root, by path; generated modules and declarations are left out. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.endsWith('.generated.ts'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^'"`;()]*?\bfrom\s*)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

/** What a file imports, re-exports, or loads while it runs. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const target = (specifier: string) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts') : specifier;
  const found: Import[] = [];
  for (const [, type, names, specifier] of text.matchAll(STATEMENT))
    if (specifier !== undefined)
      found.push({ target: target(specifier), typesOnly: type !== undefined || namesTypesOnly(names) });
  for (const [, specifier] of text.matchAll(DYNAMIC))
    if (specifier !== undefined) found.push({ target: target(specifier), typesOnly: false });
  return found;
}

function namesTypesOnly(names: string | undefined): boolean {
  const list = /^\{([^}]*)\}/.exec(names ?? '')?.[1];
  if (list === undefined) return false;
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));
}

/** The code without its comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

/** `refcount-at-line` → `refcountAtLine`. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
