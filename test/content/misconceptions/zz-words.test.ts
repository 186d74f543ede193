import { test } from 'vitest';
import { answersTo } from '../../../src/assessment/items/answers.js';
import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';
import { parse } from '../../../src/machine/python/index.js';
import { predictOutput } from '../../../src/content/questions/predict-output.js';
import { refcountAtLine } from '../../../src/content/questions/refcount-at-line.js';
import type { Inline } from '../../../src/document/index.js';
import { misconceptions } from '../../../src/content/misconceptions/index.js';
const show = (s: readonly Inline[]): string => s.map((r) => r.kind === 'code' ? '`' + r.code + '`' : r.kind === 'text' ? r.text : show(r.children)).join('');
const programs = [
`team = ["Ana", "Ben", "Caro"]
squad = team
squad.remove("Ben")
squad = ["Dev"]
print(team)
`,
`cup = ["tea"]
tray = [cup, cup]
order = {"table 4": cup}
bill = order
del cup
order = None
bill["table 4"] = None
`,
`cup = ["tea"]
mug = cup
tray = [cup, mug[:]]
mug += ["milk"]
cup = cup + ["sugar"]
mug = []
print(tray)
`,
`def add(bag, thing):
    bag.append(thing)
    bag = []
    return bag
box = [1]
tin = add(box, 2)
print(box, tin)
`,
`import sys
row = [0]
grid = [row] * 2
copy = list(grid)
row = None
print(sys.getrefcount(grid[0]))
`,
`left = [1]
right = [2]
left, right = right, left
pair = both = [left, right]
pair.append(left)
print(both, left is both[0])
`,
`shelf = {"a": [1]}
book = shelf["a"]
other = shelf.copy()
del book
shelf["a"] = 5
item = other["a"]
`,
];
test('words', () => {
  for (const source of programs) {
    console.log('=====\n' + source);
    const lab = new Laboratory(parse(source, 'p.py'));
    for (const type of [predictOutput, refcountAtLine]) for (const prompt of type.pose({ trace: lab.truth('3.13') })) {
      const all = answersTo(lab, prompt, PYTHON_VERSIONS);
      console.log('--', show(prompt.stem), '=>', all && prompt.brief(all.key));
      for (const w of all?.wrong ?? []) {
        const [a, b] = w.ideas;
        const h = [a, b].flatMap((x) => x ? [show(x.idea.words.hypothesis(x.about))] : []).join(', or if ');
        const t = `This would be right if ${h}. ${a ? show(a.idea.words.fact(a.about)) : ''}`;
        console.log(`  ${prompt.brief(w.answer)} <- ${w.ideas.map((x) => x.idea.id).join(', ')}\n     ${t} (${t.split(/\s+/).length})`);
        for (const x of w.ideas.slice(1)) console.log(`       also: if ${show(x.idea.words.hypothesis(x.about))}. ${show(x.idea.words.fact(x.about))} [${x.idea.words.marker(x.about)}]`);
      }
    }
  }
});
