import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { HeapsheetError, HeapsheetErrors, type SourcePlace } from '../../errors.js';
import type { Path } from './value-path.js';

/** A YAML text as plain data that still knows where everything stood. */
export interface YamlSource {
  readonly value: unknown;
  /** Where the value at a path begins, or the nearest thing around it that there is. */
  placeOf(path: Path): SourcePlace;
  /** Where the last key of a path stands. */
  placeOfKey(path: Path): SourcePlace;
}

const LARGEST = 1_000_000;
/** After so many mistakes of syntax the rest is mostly their echo. */
const MOST_MISTAKES = 20;

/** Numbers under these keys are meant as text: `python: 3.10` is not 3.1. */
const WRITTEN_AS_TEXT: ReadonlySet<string> = new Set([
  ...['title', 'course', 'seed', 'python', 'instructions', 'language', 'exclude', 'out'],
]);

/**
 * Reads a YAML text of mappings, lists, numbers and texts, and refuses what a quiz file has no use for: anchors and
 * aliases (a few lines of them unfold to gigabytes), tags, several documents, more than a megabyte.
 * @throws HeapsheetErrors BAD_QUIZ_FILE with every mistake of the syntax.
 */
export function readYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const placeAt = (offset: number): SourcePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const mistake = (offset: number, message: string, hint?: string) =>
    new HeapsheetError('BAD_QUIZ_FILE', message, placeAt(offset), hint);
  if (text.length > LARGEST) throw new HeapsheetErrors([mistake(0, 'a quiz file has at most a million characters')]);

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, schema: 'core' });
  // The parser is recursive: thousands of nested brackets exhaust the stack, which it reports as a mistake.
  if (document.errors.some(({ message }) => message.includes('call stack')))
    throw new HeapsheetErrors([mistake(0, 'the quiz file is nested too deeply')]);
  const mistakes = document.errors
    .slice(0, MOST_MISTAKES)
    .map((error) => mistake(error.pos[0], `not valid YAML: ${error.message}`));
  visit(document, {
    Node: (_, node) => {
      const refusal = refused(node);
      if (refusal !== undefined) mistakes.push(mistake(node.range?.[0] ?? 0, refusal, 'write the value out in full'));
    },
  });
  if (document.contents === null && mistakes.length === 0)
    mistakes.push(mistake(0, 'the quiz file is empty', 'heapsheet init writes one to start from'));
  if (mistakes.length > 0) throw new HeapsheetErrors(mistakes);

  const values = new Map<string, number>();
  const keys = new Map<string, number>();
  const value = plainValue(document.contents, [], { values, keys });
  const find = (offsets: ReadonlyMap<string, number>, path: Path): number | undefined => offsets.get(nameOf(path));
  const placeOf = (path: Path): SourcePlace => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = find(values, path.slice(0, length));
      if (offset !== undefined) return placeAt(offset);
    }
    return placeAt(document.contents?.range?.[0] ?? 0);
  };
  return {
    value,
    placeOf,
    placeOfKey: (path) => {
      const offset = find(keys, path);
      return offset === undefined ? placeOf(path) : placeAt(offset);
    },
  };
}

function refused(node: Node): string | undefined {
  if (isAlias(node)) return `aliases such as *${node.source} are not used in quiz files`;
  if ('anchor' in node && node.anchor !== undefined)
    return `anchors such as &${node.anchor} are not used in quiz files`;
  if (node.tag !== undefined) return `tags such as ${node.tag} are not used in quiz files`;
  return undefined;
}

interface Offsets {
  readonly values: Map<string, number>;
  readonly keys: Map<string, number>;
}

function plainValue(node: unknown, path: Path, offsets: Offsets): unknown {
  if (isMap(node)) {
    note(offsets.values, path, node);
    const entries: [string, unknown][] = [];
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      const inside = [...path, name];
      if (isScalar(key)) note(offsets.keys, inside, key);
      entries.push([name, plainValue(value, inside, offsets)]);
    }
    return Object.fromEntries(entries);
  }
  if (isSeq(node)) {
    note(offsets.values, path, node);
    return node.items.map((item, index) => plainValue(item, [...path, index], offsets));
  }
  if (!isScalar(node)) return undefined;
  note(offsets.values, path, node);
  const asText = typeof node.value === 'number' && WRITTEN_AS_TEXT.has(String(path[0]));
  return asText ? (node.source ?? String(node.value)) : node.value;
}

function note(offsets: Map<string, number>, path: Path, node: Node): void {
  const start = node.range?.[0];
  if (start !== undefined) offsets.set(nameOf(path), start);
}

const nameOf = (path: Path): string => JSON.stringify(path);
