import type { Program, Statement } from '../../machine/python/ast.js';

/** What stands for a statement in the program as an idea reads it; undefined: the statement as it is. */
export type Rewrite = (statement: Statement) => readonly Statement[] | undefined;

/** The program with every statement rewritten, wherever it stands; undefined if nothing changes. */
export function rewritten(program: Program, rewrite: Rewrite): Program | undefined {
  let changed = false;
  const visit = (body: readonly Statement[]): readonly Statement[] =>
    body.flatMap((statement) => {
      const replaced = rewrite(statement);
      if (replaced) {
        changed = true;
        return replaced;
      }
      return [inside(statement, visit)];
    });
  const body = visit(program.body);
  const prelude = program.prelude && { ...program.prelude, body: visit(program.prelude.body) };
  return changed ? { ...program, body, ...(prelude && { prelude }) } : undefined;
}

type Visit = (body: readonly Statement[]) => readonly Statement[];

function inside(statement: Statement, visit: Visit): Statement {
  switch (statement.kind) {
    case 'FunctionDef':
    case 'ClassDef':
    case 'With':
      return { ...statement, body: visit(statement.body) };
    case 'If':
    case 'For':
    case 'While':
      return { ...statement, body: visit(statement.body), orelse: visit(statement.orelse) };
    case 'Try':
      return {
        ...statement,
        body: visit(statement.body),
        handlers: statement.handlers.map((handler) => ({ ...handler, body: visit(handler.body) })),
        orelse: visit(statement.orelse),
        finalbody: visit(statement.finalbody),
      };
    case 'Match':
      return { ...statement, cases: statement.cases.map((each) => ({ ...each, body: visit(each.body) })) };
    default:
      return statement;
  }
}
