import { describe, expect, test } from 'vitest';
import { type Import, importsOf, type SourceFile, sourceFiles } from './source-files.js';

interface Row {
  /** A folder or file of `src/`; the longest that fits a file is its row. */
  readonly part: string;
  readonly may: readonly string[];
  readonly because: string;
}

/**
 * Data goes up, imports go down: a part, what it may import besides itself, and why. A trailing `*` stands for any
 * ending, `(types)` for `import type` only. Whatever is not in a row is not allowed.
 */
const LAYERS: readonly Row[] = table(
  ['errors', '', 'every part may report a mistake, so it stands below all'],
  ['random', 'seedrandom/lib/alea.js', 'a stream depends on its labels and on nothing else'],
  ['document', '', 'text without a format knows neither Python nor quizzes'],

  ['machine/python', 'errors, @lezer/*', 'the syntax tree knows nothing of running'],
  ['machine/heap', '', 'memory knows no syntax, no lines and no versions'],
  ['machine/rules', 'machine/heap, machine/python (types)', 'a rule is about memory, not about source text'],
  ['machine/profiles', 'errors, machine/heap, machine/rules', 'a version is a list of facts'],
  [
    'machine/compiler',
    'errors, machine/python, machine/profiles',
    'code is made from syntax and facts, before any heap',
  ],
  [
    'machine/trace',
    'errors, machine/heap, machine/python (types), machine/rules, machine/profiles (types)',
    'a trace is read without running anything',
  ],
  ['machine/interpreter', 'errors, machine/*', 'here source, memory and facts meet'],
  ['machine', 'errors, machine/*', 'the door of the floor'],

  [
    'content/topics',
    'random, document, machine/python, content, content/claims, content/terms',
    'a topic that cannot see the heap cannot know its answer',
  ],
  [
    'content/misconceptions',
    'document, machine/python, machine/rules, machine/trace, machine/profiles (types), content',
    'an idea is a wrong machine, not a wrong answer',
  ],
  [
    'content/questions',
    'document, random (types), machine/python, machine/trace, machine/profiles (types), content, content/claims, content/terms',
    'the trace is the only truth',
  ],
  ['content/terms', 'document', 'words and what they mean'],
  [
    'content/claims',
    'document, random (types), machine/python, machine/trace, machine/profiles (types), content',
    'the trace is the only truth',
  ],
  ['content/languages', 'document, content/* (types)', 'a translation is words and no logic'],
  ['content', 'document, random (types), machine/* (types)', 'shapes that topics, questions and ideas share'],

  [
    'assessment',
    'errors, random, document, machine, machine/*, content, content/*, yaml, zod, fflate',
    'items and quizzes are made from everything below; quiz files are YAML, archives are zip files',
  ],

  [
    'output',
    'errors, document, assessment (types), machine/trace, machine/rules (types), machine/python (types), ' +
      'machine/profiles (types), handlebars/runtime.js, fflate, qrcode, docx, @lezer/highlight, @lezer/python',
    'a writer decides place and never what is true',
  ],

  ['registry', 'errors, content/*, machine/*, output', 'it lists what there is'],
  [
    'index',
    'errors, registry, random, document, machine, machine/*, content, content/*, assessment, output',
    'the public API and nothing else',
  ],
  [
    'cli',
    'index, errors, assessment, output, commander, @myriaddreamin/typst-ts-node-compiler, node:*',
    'flags and files; what a short command needs is loaded alone, not by way of the index',
  ],
  ['studio', 'index, errors', 'the same API in a browser'],
);

function table(...rows: readonly (readonly [part: string, may: string, because: string])[]): readonly Row[] {
  return rows.map(([part, may, because]) => ({ part, may: may === '' ? [] : may.split(', '), because }));
}

const SOURCES = sourceFiles('src');

/** `src/machine/heap/heap.ts` → `machine/heap/heap`. */
const inside = (path: string) => path.replace(/^src\//, '').replace(/\.ts$/, '');

function rowOf(path: string): Row | undefined {
  return LAYERS.filter(({ part }) => inside(path) === part || inside(path).startsWith(`${part}/`)).toSorted(
    (one, other) => other.part.length - one.part.length,
  )[0];
}

function allows(row: Row, { target, typesOnly }: Import): boolean {
  const name = target.startsWith('src/') ? (rowOf(target)?.part ?? inside(target)) : target;
  return row.may.some((entry) => {
    const allowed = entry.replace(' (types)', '');
    if (allowed !== entry && !typesOnly) return false;
    return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
  });
}

const ownImport = (path: string, { target }: Import) => target.startsWith('src/') && rowOf(target) === rowOf(path);

describe('imports go down', () => {
  test('as far as the table is read right', () => {
    const text = [
      "import { run } from '../../machine/interpreter/index.js';",
      "import type { Item } from '../../assessment/items/item.js';",
      'import {',
      '  type HeapView,',
      '  type Rules,',
      "} from '../../machine/rules/index.js';",
      "export * from './neighbour.js';",
      "const late = await import('node:fs');",
    ].join('\n');
    const path = 'src/content/topics/aliasing.ts';
    const imports = importsOf({ path, text });
    expect(imports).toEqual([
      { target: 'src/machine/interpreter/index.ts', typesOnly: false },
      { target: 'src/assessment/items/item.ts', typesOnly: true },
      { target: 'src/machine/rules/index.ts', typesOnly: true },
      { target: 'src/content/topics/neighbour.ts', typesOnly: false },
      { target: 'node:fs', typesOnly: false },
    ]);
    const row = rowOf(path);
    expect(row?.part).toBe('content/topics');
    expect(imports.filter((one) => row !== undefined && !ownImport(path, one) && !allows(row, one))).toHaveLength(4);
    expect(
      cycleOf(
        new Map([
          ['a', new Set(['b'])],
          ['b', new Set(['c'])],
          ['c', new Set(['b'])],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  test.each(SOURCES.map((file) => [file.path, file] as const))('in %s', (path, file) => {
    const row = rowOf(path);
    if (row === undefined) throw new Error(`${path} belongs to no part of the layers table`);
    const wrong = importsOf(file).filter((one) => !ownImport(path, one) && !allows(row, one));
    expect(
      wrong.map(({ target, typesOnly }) => `${target}${typesOnly ? ' (types)' : ''}`),
      `${row.part} may import ${row.may.join(', ') || 'nothing'}, because ${row.because}`,
    ).toEqual([]);
  });

  test('and Node is seen by the command line only', () => {
    const seers = SOURCES.filter((file) => importsOf(file).some(({ target }) => target.startsWith('node:')));
    expect(seers.map(({ path }) => path).filter((path) => !path.startsWith('src/cli/'))).toEqual([]);
  });

  test('and no two folders import each other, directly or by way of others', () => {
    expect(cycleOf(folderImports())).toEqual([]);
  });
});

/** Which folder imports which; a folder is made of the folders inside it, so those edges do not count. */
function folderImports(): ReadonlyMap<string, ReadonlySet<string>> {
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const edges = new Map<string, Set<string>>();
  for (const file of SOURCES)
    for (const { target } of importsOf(file)) {
      const [from, to] = [folderOf(file.path), folderOf(target)];
      const isNested = `${to}/`.startsWith(`${from}/`) || `${from}/`.startsWith(`${to}/`);
      if (!target.startsWith('src/') || isNested) continue;
      edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  return edges;
}

/** The folders of one cycle in order, or none. */
function cycleOf(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const visit = (folder: string, path: readonly string[]): readonly string[] => {
    const start = path.indexOf(folder);
    if (start >= 0) return [...path.slice(start), folder];
    if (done.has(folder)) return [];
    for (const next of [...(edges.get(folder) ?? [])].toSorted()) {
      const cycle = visit(next, [...path, folder]);
      if (cycle.length > 0) return cycle;
    }
    done.add(folder);
    return [];
  };
  for (const folder of [...edges.keys()].toSorted()) {
    const cycle = visit(folder, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/** Files whose length is data, not logic. */
const LONG_FOR_A_REASON: Readonly<Record<string, string>> = {
  'src/machine/python/ast.ts': "the nodes of Python's own grammar, one interface each",
};

/** Banks of sentences, one after the other. */
const isBank = ({ path }: SourceFile): boolean => /^src\/content\/(claims|terms)\/.*-(claims|terms)\.ts$/.test(path);

const lengthOf = ({ text }: SourceFile) => text.trimEnd().split('\n').length;

describe('files are small', () => {
  const lengths = SOURCES.filter((file) => LONG_FOR_A_REASON[file.path] === undefined && !isBank(file))
    .map(lengthOf)
    .toSorted((one, other) => one - other);
  const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0;

  test('none has more than 300 lines', () => {
    const long = SOURCES.filter(
      (file) => lengthOf(file) > 300 && LONG_FOR_A_REASON[file.path] === undefined && !isBank(file),
    );
    expect(long.map((file) => `${file.path}: ${lengthOf(file)} lines`)).toEqual([]);
  });

  test('nine of ten have at most 200, half of them at most 90', () => {
    expect(at(0.9)).toBeLessThanOrEqual(200);
    expect(at(0.5)).toBeLessThanOrEqual(90);
  });

  test('and a reason for a long one is still needed', () => {
    const long = new Set(SOURCES.filter((file) => lengthOf(file) > 300).map(({ path }) => path));
    expect(Object.keys(LONG_FOR_A_REASON).filter((path) => !long.has(path))).toEqual([]);
  });
});

describe('names say what a file is', () => {
  test('in kebab case', () => {
    const odd = SOURCES.filter(({ path }) => !/^[a-z0-9/-]+\.ts$/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('and none of them means everything', () => {
    const vague = /(^|[/-])(utils?|helpers?|common|misc|managers?)(?=[/.-])/;
    const files = [...SOURCES, ...sourceFiles('test')].map(({ path }) => path);
    expect(files.filter((path) => vague.test(path))).toEqual([]);
  });

  test('and what it exports has a name', () => {
    const nameless = SOURCES.filter(({ text }) => /^export default\b|\bas default\b/m.test(text));
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });
});
