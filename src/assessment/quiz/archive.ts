import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HeapsheetError } from '../../errors.js';

/** The file name of an archive. */
export const ARCHIVE_NAME = 'quiz.heapsheet';

/** All there is to know of a finished quiz: the one file to keep, or to send to a colleague. */
export interface Archive {
  /** The release that made it: `0.1.0`. */
  readonly release: string;
  /** The quiz file as the teacher wrote it; absent when the quiz was asked for by flags. */
  readonly quizFile?: string;
  /** The whole request as JSON, with its seed. */
  readonly recipe: string;
  /** One item a line, with its key. */
  readonly items: string;
  /** The teacher's own programs and templates, by name. */
  readonly sources: Readonly<Record<string, string>>;
  /** Decisions about single items, as JSON. */
  readonly decisions?: string;
  /** The files that were written beside it, by name, each with the SHA-256 of its bytes in hexadecimal digits. */
  readonly files: Readonly<Record<string, string>>;
}

const SCHEMA = 'heapsheet/archive@1';
const HEAD = 'heapsheet.json';
const SOURCES = 'sources/';
/** Bytes that an archive may unfold to; more is a mistake or an attack. */
const LARGEST = 1_000_000_000;
/** Without a zone, so that every machine writes the same bytes: zip times are local. */
const ALWAYS = '1980-01-01T12:00:00';

/** The bytes of an archive; the same content gives the same bytes on every machine. */
export function packArchive(archive: Archive): Uint8Array {
  const { release, quizFile, recipe, items, sources, decisions } = archive;
  const files = Object.fromEntries(sorted(archive.files));
  const texts: readonly (readonly [string, string | undefined])[] = [
    [HEAD, `${JSON.stringify({ schema: SCHEMA, release, files }, undefined, 2)}\n`],
    ['quiz.yaml', quizFile],
    ['recipe.json', recipe],
    ['items.jsonl', items],
    ['decisions.json', decisions],
    ...Object.entries(sources).map(([name, text]) => [`${SOURCES}${name}`, text] as const),
  ];
  const present = texts.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  const entries = sorted(Object.fromEntries(present)).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: ALWAYS });
}

/**
 * Reads an archive. `name` is the file's, for the message.
 * @throws HeapsheetError UNREADABLE when it is none, is damaged, or unfolds to more than a gigabyte.
 */
export function readArchive(bytes: Uint8Array, name: string): Archive {
  const texts = unpacked(bytes, name);
  const head = headOf(texts.get(HEAD), name);
  const quizFile = texts.get('quiz.yaml');
  const decisions = texts.get('decisions.json');
  const sources = [...texts].filter(([entry]) => entry.startsWith(SOURCES));
  return {
    release: head.release,
    ...(quizFile !== undefined && { quizFile }),
    recipe: texts.get('recipe.json') ?? '{}',
    items: texts.get('items.jsonl') ?? '',
    sources: Object.fromEntries(sources.map(([entry, text]) => [entry.slice(SOURCES.length), text])),
    ...(decisions !== undefined && { decisions }),
    files: head.files,
  };
}

function unpacked(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  let size = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw unreadable(name, 'it unfolds to more than a gigabyte');
        return true;
      },
    });
    return new Map(Object.entries(entries).map(([entry, content]) => [entry, strFromU8(content)]));
  } catch (error) {
    if (error instanceof HeapsheetError) throw error;
    throw unreadable(name, 'it is no zip file, or it is damaged');
  }
}

function headOf(text: string | undefined, name: string): Pick<Archive, 'release' | 'files'> {
  const head: unknown = text === undefined ? undefined : parsed(text);
  if (typeof head !== 'object' || head === null || !('schema' in head) || head.schema !== SCHEMA)
    throw unreadable(name, 'no release of heapsheet that this one knows has written it');
  const release = 'release' in head ? String(head.release) : '';
  const files = 'files' in head && typeof head.files === 'object' && head.files !== null ? head.files : {};
  return { release, files: Object.fromEntries(Object.entries(files).map(([file, hash]) => [file, String(hash)])) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(name: string, why: string): HeapsheetError {
  return new HeapsheetError('UNREADABLE', `${name} cannot be read as a quiz archive: ${why}`);
}

function sorted<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
