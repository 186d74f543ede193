import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a file or folder that is shipped with the package. */
export function shipped(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

/** The release from `package.json`: `0.1.0`. */
export function releaseOf(): string {
  const text = readFileSync(shipped('package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}
