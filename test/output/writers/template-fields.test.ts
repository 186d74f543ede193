import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OWN = new Set(['if', 'unless', 'each']);

const textsIn = (folder: string, ending: string): string =>
  readdirSync(`${ROOT}${folder}`)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(`${ROOT}${folder}/${name}`, 'utf8'))
    .join('\n');

/** Every name that a template reads, in values and in blocks; `strict` sees only the values. */
function fieldsOf(template: string): ReadonlySet<string> {
  const fields = new Set<string>();
  class Names extends Handlebars.Visitor {
    override PartialStatement(): void {
      // A partial's name is no field, and it reads the same view.
    }
    override PathExpression(path: hbs.AST.PathExpression): void {
      for (const part of path.parts) if (!OWN.has(part) && part !== 'root') fields.add(part);
    }
  }
  new Names().accept(Handlebars.parse(template));
  return fields;
}

describe.each(['html', 'markdown', 'moodle'])('the templates of %s', (format) => {
  const words = ['src/output', 'src/output/walk'].map((folder) => textsIn(folder, 'words.ts'));
  const writer = [textsIn(`src/output/writers/${format}`, '.ts'), ...words].join('\n');
  const names = new Set(writer.match(/\b[a-z]\w*(?=\s*[,:?}])/gi));

  it('read no field that their views do not have', () => {
    const unknown = [...fieldsOf(textsIn(`templates/${format}`, '.hbs'))].filter((field) => !names.has(field));
    expect(unknown).toEqual([]);
  });
});
