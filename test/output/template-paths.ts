import Handlebars from 'handlebars';

/** What a template reads at one place, as far as the given views tell. */
export interface Finding {
  /** `questions.title`, as written in the template. */
  readonly path: string;
  readonly problem: 'in no view' | 'a list without entries in every view';
}

/** Views of the same place: what a template may find there. */
type Scope = readonly unknown[];

/** Statements of a parsed template, by template name. */
export type Parsed = ReadonlyMap<string, hbs.AST.Program>;

export const parsed = (templates: readonly { readonly name: string; readonly text: string }[]): Parsed =>
  new Map(templates.map(({ name, text }) => [name.replace(/\.hbs$/, ''), Handlebars.parse(text)]));

/** Walks a template with every view it was given; partials are followed, and every name that was met is added to `seen`. */
export function findings(name: string, views: Scope, templates: Parsed, seen: Set<string>): readonly Finding[] {
  const found: Finding[] = [];

  const read = (path: hbs.AST.Expression, scopes: readonly Scope[]): Scope => {
    if (path.type !== 'PathExpression') return [];
    const { data, depth, parts, original } = path as hbs.AST.PathExpression;
    if (data && parts[0] !== 'root') return [''];
    const start = data ? scopes[0] : scopes.at(-1 - depth);
    const names = data ? parts.slice(1) : parts;
    let values = start ?? [];
    for (const field of names) {
      const owners = values.filter((value) => typeof value === 'object' && value !== null && field in value);
      if (owners.length === 0) {
        found.push({ path: original, problem: 'in no view' });
        return [];
      }
      values = owners.map((owner) => (owner as Readonly<Record<string, unknown>>)[field]);
    }
    return values;
  };

  const walk = (statements: readonly hbs.AST.Statement[], scopes: readonly Scope[]): void => {
    for (const statement of statements) {
      if (statement.type === 'MustacheStatement') read((statement as hbs.AST.MustacheStatement).path, scopes);
      if (statement.type === 'PartialStatement') {
        const { name: partial, params } = statement as hbs.AST.PartialStatement;
        const [own] = params;
        include(
          String((partial as hbs.AST.PathExpression).original),
          own === undefined ? scopes : [...scopes, read(own, scopes)],
        );
      }
      if (statement.type === 'BlockStatement') block(statement as hbs.AST.BlockStatement, scopes);
    }
  };

  const block = ({ path, params, program, inverse }: hbs.AST.BlockStatement, scopes: readonly Scope[]): void => {
    const subject = params[0];
    const values = subject === undefined ? [] : read(subject, scopes);
    if (path.type === 'PathExpression' && (path as hbs.AST.PathExpression).original === 'each') {
      const entries = values.flatMap((value) => (Array.isArray(value) ? value : []));
      if (values.length > 0 && entries.length === 0)
        found.push({
          path: String((subject as hbs.AST.PathExpression).original),
          problem: 'a list without entries in every view',
        });
      if (entries.length > 0) walk(program.body, [...scopes, entries]);
    } else walk(program.body, scopes);
    if (inverse !== undefined && inverse !== null) walk(inverse.body, scopes);
  };

  const include = (template: string, scopes: readonly Scope[]): void => {
    const program = templates.get(template);
    if (program === undefined) throw new Error(`no template ${template}`);
    seen.add(template);
    walk(program.body, scopes);
  };

  include(name, [views]);
  return found;
}
