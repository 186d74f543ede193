import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WrittenFile } from '../../src/cli/engine.js';
import { type Hashes, writeFolder } from '../../src/cli/output-folder.js';
import { HeapsheetError, HeapsheetErrors } from '../../src/errors.js';
import { sandbox } from './sandbox.fixture.js';

const SEAL = 'seal.json';

/** Writes a folder the way `generate` does: the last file tells the next run what is ours. */
function writer(folder: string) {
  const path = join(folder, 'out');
  const previous = (): Hashes =>
    existsSync(join(path, SEAL)) ? JSON.parse(readFileSync(join(path, SEAL), 'utf8')) : {};
  return (files: Iterable<WrittenFile> | AsyncIterable<WrittenFile>, force = false) =>
    writeFolder(files, {
      path,
      name: 'out',
      force,
      previous: previous(),
      seal: (hashes) => ({ name: SEAL, content: JSON.stringify(hashes) }),
    });
}

const file = (name: string, content: WrittenFile['content'] = name): WrittenFile => ({ name, content });

async function refusals(job: Promise<unknown>): Promise<readonly string[]> {
  try {
    await job;
  } catch (error) {
    if (error instanceof HeapsheetErrors) return error.errors.map(({ message }) => message);
    if (error instanceof HeapsheetError) return [error.message];
    throw error;
  }
  return [];
}

describe('an output folder', () => {
  test('is made with everything in it, folders too', async () => {
    const { folder, files, read } = sandbox();
    async function* slowly() {
      yield 'one ';
      yield new Uint8Array([116, 119, 111]);
    }
    const names = await writer(folder)([file('b.txt'), file('proofs/a.py'), file('a.txt', slowly())]);
    expect(names).toEqual(['a.txt', 'b.txt', 'proofs/a.py', SEAL]);
    expect(files()).toEqual(['out/a.txt', 'out/b.txt', 'out/proofs/a.py', `out/${SEAL}`]);
    expect(read('out/a.txt')).toBe('one two');
  });

  test('is replaced by the next run: new files come, old ones go, others stay', async () => {
    const { folder, files, read, write } = sandbox();
    await writer(folder)([file('a.txt'), file('b.txt')]);
    write('out/notes.txt', 'mine');
    await writer(folder)([file('a.txt', 'new'), file('c.txt')]);
    expect(files()).toEqual(['out/a.txt', 'out/c.txt', 'out/notes.txt', `out/${SEAL}`]);
    expect(read('out/a.txt')).toBe('new');
  });

  test('loses its folders inside with their last file, unless something else is in them', async () => {
    const { folder, files, write } = sandbox();
    await writer(folder)([file('key-figures/a.svg'), file('sheet-figures/a.svg'), file('key.md')]);
    write('out/sheet-figures/mine.svg', 'mine');
    await writer(folder)([file('sheet.md')]);
    expect(files()).toEqual([`out/${SEAL}`, 'out/sheet-figures/mine.svg', 'out/sheet.md'].toSorted());
    expect(existsSync(join(folder, 'out/key-figures'))).toBe(false);
  });

  test('keeps what it did not write, and what was changed since, unless forced', async () => {
    const { folder, files, read, write } = sandbox();
    await writer(folder)([file('a.txt'), file('old.txt')]);
    write('out/a.txt', 'changed by hand');
    write('out/old.txt', 'changed too');
    write('out/b.txt', 'mine');
    const next = [file('a.txt', 'new'), file('b.txt', 'new'), file('c.txt')];
    expect(await refusals(writer(folder)(next))).toEqual([
      'out/a.txt was changed since heapsheet wrote it',
      'out/b.txt was not written by heapsheet',
    ]);
    expect(read('out/a.txt')).toBe('changed by hand');
    expect(files()).not.toContain('out/c.txt');
    await writer(folder)(next, true);
    expect(read('out/a.txt') + read('out/b.txt')).toBe('newnew');
    expect(read('out/old.txt')).toBe('changed too');
  });

  test('may be written again with the same content, seal or no seal', async () => {
    const { folder } = sandbox();
    await writer(folder)([file('a.txt')]);
    rmSync(join(folder, 'out', SEAL));
    expect(await refusals(writer(folder)([file('a.txt')]))).toEqual([]);
  });

  test('shows nothing of a run that failed, and the next one cleans up after a killed one', async () => {
    const { folder, files } = sandbox();
    await writer(folder)([file('a.txt')]);
    function* failing() {
      yield file('a.txt', 'half');
      throw new Error('in the middle');
    }
    await expect(writer(folder)(failing())).rejects.toThrow('in the middle');
    expect(files()).toEqual(['out/a.txt', `out/${SEAL}`]);
    mkdirSync(join(folder, 'out/.partial-999999999'));
    mkdirSync(join(folder, 'out.partial-999999999'));
    writeFileSync(join(folder, 'out.partial-999999999/a.txt'), 'half');
    mkdirSync(join(folder, `out.partial-${process.ppid}`));
    await writer(folder)([file('a.txt')]);
    expect(readdirSync(folder).toSorted()).toEqual(['out', `out.partial-${process.ppid}`]);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['a.txt', SEAL]);
  });

  test('is never left by a file, and is not a file itself', async () => {
    const { folder, write } = sandbox();
    await expect(writer(folder)([file('../a.txt')])).rejects.toThrow('would leave its folder');
    write('out', 'a file');
    expect(await refusals(writer(folder)([file('a.txt')]))).toEqual(['out is a file, not a folder']);
  });

  test('does not replace a folder by a file, even forced', async () => {
    const { folder } = sandbox();
    mkdirSync(join(folder, 'out/a.txt'), { recursive: true });
    expect(await refusals(writer(folder)([file('a.txt')], true))).toEqual(['out/a.txt is a folder']);
  });

  test('does not replace a file by a folder, even forced', async () => {
    const { folder, read, write } = sandbox();
    write('out/key-figures', 'mine');
    expect(await refusals(writer(folder)([file('key-figures/a.svg')], true))).toEqual(['out/key-figures is a file']);
    expect(read('out/key-figures')).toBe('mine');
  });
});
