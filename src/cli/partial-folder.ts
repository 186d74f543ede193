import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const MARK = '.partial-';

/** Where a folder is written before it is renamed: on the same disk, so inside it when it is there already. */
export function partialFolder(path: string): string {
  return existsSync(path) ? join(path, `${MARK}${process.pid}`) : `${path}${MARK}${process.pid}`;
}

/** Removes what killed runs left behind; those of running processes stay. */
export function removeLeftovers(path: string): void {
  const places = [
    { folder: path, start: MARK },
    { folder: dirname(path), start: `${basename(path)}${MARK}` },
  ];
  for (const { folder, start } of places) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      const id = name.startsWith(start) ? name.slice(start.length) : '';
      if (/^\d+$/.test(id) && !isRunning(Number(id))) rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
