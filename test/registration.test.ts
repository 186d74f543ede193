import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { camelCase, importsOf, ROOT, type SourceFile, sourceFiles } from './source-files.js';

/** A folder where one new thing is one new file, one line in `index.ts` and one test. */
interface Register {
  readonly folder: string;
  /** How its members are typed: `export const aliasing: Topic = …`. */
  readonly type: string;
  /** The id that a file named so holds; `undefined` where one file may hold several, as JSON does. */
  readonly idOf: (file: string) => string | undefined;
  /** Where the member may be tested. */
  readonly testsOf: (path: string, id: string) => readonly string[];
}

const mirrored = (path: string) => [path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts')];
const same = (file: string) => file;

const REGISTERS: readonly Register[] = [
  { folder: 'src/content/topics', type: 'Topic', idOf: same, testsOf: mirrored },
  { folder: 'src/content/questions', type: 'QuestionType', idOf: same, testsOf: mirrored },
  { folder: 'src/content/misconceptions', type: 'Misconception', idOf: same, testsOf: mirrored },
  {
    folder: 'src/machine/profiles',
    type: 'Profile',
    idOf: (file) => file.replace(/^python(\d)(\d+)$/, '$1.$2'),
    testsOf: (_, id) => [`test/recordings/${id}.json`],
  },
  {
    folder: 'src/output/writers',
    type: '(?:Import|Sheet)?Writer',
    idOf: () => undefined,
    testsOf: (path, id) => [...mirrored(path), `test/output/writers/${id}.test.ts`],
  },
];

interface Member {
  readonly path: string;
  /** The file's name without folder and ending. */
  readonly file: string;
  /** Names under which it exports members; one, but for writers that are two forms of one. */
  readonly exports: readonly string[];
}

/** Files that declare a member, or carry its name and id; what members share does neither. */
function membersOf({ folder, type }: Register): readonly Member[] {
  const declaration = new RegExp(`^export const (\\w+)(?:: ${type} =|[\\s\\S]*?\\bsatisfies ${type}\\b)`, 'gm');
  return sourceFiles(folder).flatMap(({ path, text }): readonly Member[] => {
    const file = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
    if (file === 'index') return [];
    const declared = [...text.matchAll(declaration)].flatMap(([, name]) => (name === undefined ? [] : [name]));
    const named = new RegExp(`^export const ${camelCase(file)}\\b`, 'm').test(text) && text.includes(`id: '${file}'`);
    const exports = new Set(named ? [camelCase(file), ...declared] : declared);
    return exports.size === 0 ? [] : [{ path, file, exports: [...exports] }];
  });
}

/** The names in the first list of an `index.ts` that names any of these. */
function listed(index: SourceFile, names: ReadonlySet<string>): readonly string[] {
  for (const [, body] of index.text.matchAll(/=\s*\[([^\]]*)\]/g)) {
    const found = (body ?? '').split(',').map((name) => name.trim());
    if (found.some((name) => names.has(name))) return found.filter((name) => name !== '');
  }
  return [];
}

describe.each(REGISTERS)('in $folder', (register) => {
  const members = membersOf(register);
  const index = sourceFiles(register.folder).find(({ path }) => path === `${register.folder}/index.ts`);

  test.skipIf(members.length === 0)('index.ts lists every file, sorted', async () => {
    if (index === undefined) throw new Error(`${register.folder}/index.ts is missing`);
    const imported = new Set(importsOf(index).map(({ target }) => target));
    expect(members.map(({ path }) => path).filter((path) => !imported.has(path))).toEqual([]);
    const names = new Set(members.flatMap(({ exports }) => exports));
    const list = listed(index, names);
    expect(list.toSorted()).toEqual([...names].toSorted());
    const ids = await Promise.all(
      list.map(async (name) => {
        const member = members.find(({ exports }) => exports.includes(name));
        return member === undefined ? name : idIn(member, name);
      }),
    );
    expect(ids).toEqual(ids.toSorted());
  });

  test.skipIf(members.length === 0).each(members)('$file is named by its id and has a test', async (member) => {
    const ids = await Promise.all(member.exports.map((name) => idIn(member, name)));
    const id = register.idOf(member.file);
    if (id === undefined) expect(member.exports).toEqual(ids.map(camelCase));
    else expect([member.exports, ids]).toEqual([[camelCase(member.file)], [id]]);
    const tests = register.testsOf(member.path, id ?? member.file);
    expect(
      tests.some((test) => existsSync(join(ROOT, test))),
      `${tests.join(' or ')} is missing`,
    ).toBe(true);
  });
});

async function idIn({ path }: Member, name: string): Promise<string> {
  const module: Readonly<Record<string, { readonly id?: string }>> = await import(join(ROOT, path));
  return module[name]?.id ?? `${path} exports no ${name} with an id`;
}
