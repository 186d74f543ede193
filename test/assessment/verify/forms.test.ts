import { expect, test } from 'vitest';
import { FORMS, formsOf } from '../../../src/assessment/verify/forms.js';
import { parse } from '../../../src/machine/python/index.js';

const forms = (source: string) => formsOf(parse(source, 'main.py').body);

test.each([
  ['a = b = []', 'Assign: chain'],
  ['a, *b = c', 'Assign: starred'],
  ['a[::2] = b', 'Assign: slice with a step'],
  ['a.b += 1', 'AugAssign: attribute'],
  ['a: int', 'AnnAssign: bare'],
  ['del a[1:]', 'Delete: slice'],
  ['if a:\n    pass\nelif b:\n    pass', 'If: elif'],
  ['for a in b:\n    pass\nelse:\n    pass', 'For: else'],
  ['def f(*, a):\n    def g(): pass', 'FunctionDef: nested'],
  ['try:\n    pass\nexcept:\n    pass', 'Try: bare'],
  ['raise A from B', 'Raise: from'],
  ['with a as b, c:\n    pass', 'With: several'],
  ['f(*a, **b)', 'Call: **'],
  ['print(f"{a!r:>4}")', 'JoinedStr: format'],
  ['{a for a in b if a}', 'Comprehension: if'],
])('%s is counted as %s', (source, form) => {
  expect(forms(source)).toContain(form);
});

test('an elif is no else', () => {
  expect(forms('if a:\n    pass\nelif b:\n    pass')).not.toContain('If: else');
});

test('no form is named twice, and parts of statements are no forms', () => {
  expect(new Set(FORMS).size).toBe(FORMS.length);
  const found = forms('import a as b\ntry:\n    f(x=1, *y)\nexcept A:\n    pass\nprint(f"{a!r}")');
  expect(found.filter((form) => !FORMS.includes(form))).toEqual([]);
});
