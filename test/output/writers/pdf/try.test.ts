import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { say, code } from '/work/main/src/document/index.js';
import { typstCompiler } from '/work/main/src/cli/typst.js'; const T = typstCompiler(); const f = (d: any) => T.compile(d);
import { tokensOf } from '/work/main/src/output/highlight.js';
import { worksheetDocument, answerKeyDocument } from '/work/main/src/output/writers/pdf/page.js';
import { modelKey, teamItem, cupItem, groveItem } from '/work/main/test/output/model-items.fixture.js';
import { levelOneKey } from '/work/main/test/output/level-one.fixture.js';
import { varietyKey } from '/work/main/test/output/variety.fixture.js';
import { keyOf } from '/work/main/test/output/sheets.fixture.js';
import { figuresOf } from '/work/main/src/output/figures/index.js';
import * as scenes from '/work/main/test/output/figures/scenes.js';
const real = (k: any) => keyOf([teamItem, cupItem, groveItem].map((q, i) => ({ ...q, solution: { ...q.solution, figures: (([s, c]: any) => figuresOf(s, c.map((n: number) => say`After line ${n}`)))([[scenes.team(), [2, 3, 4]], [scenes.tray(), [3, 7]], [scenes.grove(), [8, 11, 12]]][i]) } })), { helpers: modelKey.worksheet.helpers });
const src = (n: number, w: number) => Array.from({ length: n }, (_, i) => `name_${i} = ` + 'x'.repeat(Math.max(1, w - 10 - String(i).length))).join('\n');
const odd = keyOf([
  { ...teamItem, question: { ...teamItem.question, program: tokensOf(src(70, 30)) } },
  { ...cupItem, question: { ...cupItem.question, program: tokensOf(src(5, 95)) } },
  { ...cupItem, question: { ...cupItem.question, program: tokensOf(src(5, 48)) } },
  { ...groveItem, question: { ...groveItem.question, program: tokensOf(src(52, 60)) } },
  { ...groveItem, solution: { ...groveItem.solution, rows: Array.from({ length: 60 }, () => groveItem.solution.rows[3]!) } },
], { paper: 'letter', form: undefined as any, course: undefined as any, box: [], colophon: 'heapsheet 0.1.0' });
const { form: _f, course: _c, ...oddSheet } = odd.worksheet;
test('x', async () => {
  mkdirSync('/tmp/pdf', { recursive: true });
  for (const [n, k] of Object.entries({ model: modelKey, one: levelOneKey, var: varietyKey, real: real(0), odd: { ...odd, worksheet: oddSheet } })) {
    for (const [m, d] of [['', worksheetDocument(k.worksheet)], ['-key', answerKeyDocument(k)]] as const) {
      const b = await f(d);
      if (b) writeFileSync(`/tmp/pdf/${n}${m}.pdf`, b);
    }
  }
});
