import { code, say } from '../../document/index.js';
import type { Arguments, Name, Program, Statement } from '../../machine/python/ast.js';
import { walkBody } from '../../machine/python/walk.js';
import type { Case, Misconception } from './misconception.js';
import { rewritten } from './rewriting.js';
import { nounFor, valueAfter, valueBefore } from './telling.js';

/** Both names of `x = y`; undefined for other statements. */
function namesOf(statement: Statement): readonly [target: Name, value: Name] | undefined {
  if (statement.kind !== 'Assign' || statement.targets.length !== 1) return undefined;
  const [target] = statement.targets;
  return target?.kind === 'Name' && statement.value.kind === 'Name' ? [target, statement.value] : undefined;
}

/** Lines `x = y` where `x` has a value before: only there both ways make sense. */
function reversible({ body, prelude }: Program): ReadonlySet<Statement> {
  const all = [...(prelude?.body ?? []), ...body];
  const found = new Set(inStraightLine(all, []));
  for (const node of walkBody(all)) {
    if (node.kind !== 'FunctionDef') continue;
    for (const each of inStraightLine(node.body, parameters(node.args))) found.add(each);
  }
  return found;
}

const parameters = ({ posonlyargs, args, kwonlyargs }: Arguments): readonly string[] =>
  [...posonlyargs, ...args, ...kwonlyargs].map(({ arg }) => arg);

function inStraightLine(body: readonly Statement[], given: readonly string[]): readonly Statement[] {
  const bound = new Set(given);
  return body.filter((statement) => {
    const names = namesOf(statement);
    const isFound = names?.every(({ id }) => bound.has(id)) === true && names[0].id !== names[1].id;
    if (statement.kind === 'Assign') {
      for (const target of statement.targets) if (target.kind === 'Name') bound.add(target.id);
    } else if (statement.kind === 'Delete') {
      for (const target of statement.targets) if (target.kind === 'Name') bound.delete(target.id);
    }
    return isFound;
  });
}

interface Turned {
  readonly line: number;
  readonly target: string;
  readonly source: string;
}

/** The first line that could be read the other way round. */
function turned(about: Case): Turned | undefined {
  for (const statement of reversible(about.truth.program)) {
    const names = namesOf(statement);
    if (names && about.truth.program.body.includes(statement))
      return { line: statement.at.line, target: names[0].id, source: names[1].id };
  }
  return undefined;
}

export const assignmentReversed: Misconception = {
  id: 'assignment-reversed',
  words: {
    belief: say`${code('x = y')} makes ${code('y')} refer to what ${code('x')} refers to.`,
    hypothesis: (about) => {
      const found = turned(about);
      return found
        ? say`line ${found.line} moved ${code(found.source)} and not ${code(found.target)}`
        : say`an assignment moved the name on the right`;
    },
    fact: (about) => {
      const found = turned(about);
      if (found === undefined)
        return say`An assignment moves the name on the left. The name on the right stays where it was.`;
      const [old, now] = [valueBefore, valueAfter].map((at) => at(about.truth, found.line, found.target));
      const same = old !== undefined && now !== undefined && nounFor(about.truth, old) === nounFor(about.truth, now);
      const kind = same ? nounFor(about.truth, now) : 'object';
      return say`Line ${found.line} moves the name on the left: ${code(found.target)} now refers to the ${kind} of ${code(found.source)}. The name ${code(found.source)} stays where it was.`;
    },
    marker: () => '= read from left to right',
  },
  source: 'csteachingtips.org: assignment in the wrong direction',
  evidence: 'documented',
  concerns: ({ aliases, rebinds, rebindsParameters }) => aliases && (rebinds || rebindsParameters),
  /** A program that stops with an error shows that it was read wrongly. */
  wouldAnswer: (_what, kind) => kind !== 'error',
  change: {
    rewrite: (program) => {
      const chosen = reversible(program);
      if (chosen.size === 0) return undefined;
      return rewritten(program, (statement) => {
        const names = chosen.has(statement) ? namesOf(statement) : undefined;
        return names && [{ kind: 'Assign', targets: [names[1]], value: names[0], at: statement.at }];
      });
    },
  },
};
