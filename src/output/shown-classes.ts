import type { Form } from '../assessment/quiz/quiz.js';
import { tokensOf } from './highlight.js';
import type { CodeLine } from './sheet.js';

/** Where the helper classes of a form's programs are shown: once in the box, or with each program. */
export interface ShownClasses {
  readonly inBox: readonly (readonly CodeLine[])[];
  /** Lines to show before a program, without numbers; none where its classes stand in the box. */
  before(prelude: string | undefined): readonly CodeLine[];
}

/**
 * A class stands once in the box, unless another program of the form has another class of the same name: then nobody
 * could tell which one a program uses, and each stands with its program.
 */
export function shownClassesOf(form: Form): ShownClasses {
  const sources = new Set(form.questions.flatMap(({ item }) => item.program.prelude?.source ?? []));
  const users = new Map<string, number>();
  for (const source of sources) for (const name of classesIn(source)) users.set(name, (users.get(name) ?? 0) + 1);
  const clashes = (source: string): boolean => classesIn(source).some((name) => (users.get(name) ?? 0) > 1);
  return {
    inBox: [...sources].filter((source) => !clashes(source)).map((source) => tokensOf(source, false)),
    before: (prelude) => (prelude === undefined || !clashes(prelude) ? [] : tokensOf(prelude, false)),
  };
}

const classesIn = (source: string): readonly string[] =>
  [...source.matchAll(/^class (\w+)/gm)].map(([, name = '']) => name);
