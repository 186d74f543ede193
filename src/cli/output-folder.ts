import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { HeapsheetError, HeapsheetErrors } from '../errors.js';
import type { WrittenFile } from './engine.js';
import { partialFolder, removeLeftovers } from './partial-folder.js';

/** The SHA-256 of files by name, in hexadecimal digits. */
export type Hashes = Readonly<Record<string, string>>;

export interface FolderOptions {
  /** The folder's absolute path, and its name for messages. */
  readonly path: string;
  readonly name: string;
  /** Files that are not ours, or were changed since, are replaced too. */
  readonly force: boolean;
  /** What an earlier run wrote there. */
  readonly previous: Hashes;
  /** Makes the last file, which knows the hashes of the others. */
  readonly seal: (hashes: Hashes) => WrittenFile;
}

/**
 * Writes a folder so that a killed run leaves no half file: everything goes into a folder of its own first and is
 * then renamed into place. What an earlier run wrote and this one did not is removed; everything else stays.
 * Returns the names of the files, sorted.
 * @throws HeapsheetErrors when a file there is not ours, or was changed since we wrote it, unless forced.
 */
export async function writeFolder(
  files: Iterable<WrittenFile> | AsyncIterable<WrittenFile>,
  options: FolderOptions,
): Promise<readonly string[]> {
  const { path, name } = options;
  if (existsSync(path) && !statSync(path).isDirectory())
    throw new HeapsheetError('BAD_REQUEST', `${name} is a file, not a folder`, undefined, 'give another --out');
  removeLeftovers(path);
  const partial = partialFolder(path);
  const stop = () => {
    rmSync(partial, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    mkdirSync(partial, { recursive: true });
    const hashes: Record<string, string> = {};
    for await (const file of files) hashes[file.name] = await writeInto(partial, file);
    const sealed = options.seal({ ...hashes });
    const archive = await writeInto(partial, sealed);
    refuseForeign({ ...hashes, [sealed.name]: archive }, sealed.name, options);
    moveInto(path, partial, [...Object.keys(hashes), sealed.name]);
    removeStale(hashes, options);
    return [...Object.keys(hashes), sealed.name].toSorted();
  } finally {
    rmSync(partial, { recursive: true, force: true });
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function writeInto(folder: string, { name, content }: WrittenFile): Promise<string> {
  const path = join(folder, name);
  if (relative(folder, path).startsWith('..')) throw new Error(`the file ${name} would leave its folder`);
  mkdirSync(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  const file = openSync(path, 'wx');
  const put = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(bytes);
    for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
  };
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) put(content);
    else for await (const part of content) put(part);
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** A file is ours when an earlier run lists it and it has not been changed, or when it is what we write anyway. */
function refuseForeign(hashes: Hashes, archive: string, { path, name, force, previous }: FolderOptions): void {
  const inTheWay = Object.keys(hashes).find((file) => hashOf(join(path, file)) === A_FOLDER);
  if (inTheWay !== undefined)
    throw new HeapsheetError('BAD_REQUEST', `${join(name, inTheWay)} is a folder`, undefined, 'give another --out');
  const noFolder = Object.keys(hashes).flatMap((file) => foldersOf(file).filter((each) => isFile(join(path, each))));
  if (noFolder[0] !== undefined)
    throw new HeapsheetError('BAD_REQUEST', `${join(name, noFolder[0])} is a file`, undefined, 'give another --out');
  if (force) return;
  const isOurs = (file: string) => {
    const found = hashOf(join(path, file));
    return found === undefined || found === hashes[file] || found === previous[file];
  };
  const hasArchive = Object.keys(previous).length > 0;
  const foreign = Object.keys(hashes).filter((file) => !(file === archive && hasArchive) && !isOurs(file));
  if (foreign.length === 0) return;
  const hint = 'move it, give another --out, or replace it with --force';
  throw new HeapsheetErrors(
    foreign.toSorted().map((file) => {
      const why = Object.hasOwn(previous, file)
        ? 'was changed since heapsheet wrote it'
        : 'was not written by heapsheet';
      return new HeapsheetError('BAD_REQUEST', `${join(name, file)} ${why}`, undefined, hint);
    }),
  );
}

/** One rename for a new folder; file by file, each at once, into one that is there and may hold other things. */
function moveInto(path: string, partial: string, names: readonly string[]): void {
  if (!existsSync(path)) {
    renameSync(partial, path);
    return;
  }
  for (const name of names) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    renameSync(join(partial, name), join(path, name));
  }
}

function removeStale(hashes: Hashes, { path, previous }: FolderOptions): void {
  for (const [name, hash] of Object.entries(previous)) {
    const file = join(path, name);
    const isInside = !relative(path, file).startsWith('..') && basename(file) !== '';
    if (!isInside || Object.hasOwn(hashes, name) || hashOf(file) !== hash) continue;
    rmSync(file);
    for (const folder of foldersOf(name))
      if (readdirSync(join(path, folder)).length === 0) rmdirSync(join(path, folder));
  }
}

/** The folders inside ours that a file stands in, the innermost first. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const A_FOLDER = 'a folder';

function hashOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (statSync(path).isDirectory()) return A_FOLDER;
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
