import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/document/index.js';
import { visible } from '../../../../src/output/markup.js';
import { walkPage } from '../../../../src/output/writers/html/walk.js';
import { decodeHtml, runsOf, shownText } from '../../html-reader.js';
import { nastyLine } from '../../nasty.js';
import { EVERYDAY_PROGRAM, LONG_PROGRAM, NASTY_PROGRAM, walkThrough } from '../../walk.fixture.js';

const PROGRAMS = [
  ['an everyday program', EVERYDAY_PROGRAM],
  ['a nasty program', NASTY_PROGRAM],
  ['a long run', LONG_PROGRAM],
] as const;

const KNOWN = new Set([
  ...['html', 'head', 'title', 'style', 'body', 'header', 'main', 'nav', 'section', 'div', 'figure', 'ul', 'li'],
  ...['h1', 'h2', 'h3', 'p', 'pre', 'code', 'span', 'strong', 'em', 'button'],
]);

const SCRIPT = /<script>([\s\S]*?)<\/script>/;
const withoutScript = (page: string) => page.replace(SCRIPT, '').replace(/<style>[\s\S]*?<\/style>/, '');
const stepsIn = (page: string) =>
  Array.from(page.matchAll(/<section class="step"[\s\S]*?<\/section>/g), ([section]) => section);
const textsOf = (html: string, element: string) =>
  Array.from(html.matchAll(new RegExp(`<${element}(?:\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g')), ([, inner = '']) =>
    shownText(inner.replace(/^\n/, '')),
  );

describe.each(PROGRAMS)('the page of %s', (_, source) => {
  const walk = walkThrough(source);
  const page = walkPage(walk);

  test('is well formed, and nothing of the program becomes an element', () => {
    const names = new Set(runsOf(withoutScript(page)).flatMap(({ inside }) => inside));
    expect([...names].filter((name) => !KNOWN.has(name))).toEqual([]);
    expect(page.match(/<img\b/g)).toHaveLength(walk.steps.length);
    expect(page.match(/<script\b/g)).toHaveLength(1);
  });

  test('asks the network for nothing, and lets only its own script run', () => {
    const [, script = ''] = SCRIPT.exec(page) ?? [];
    const digest = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(`content="default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline';`);
    const tags = withoutScript(
      page.replace(/="data:image\/svg\+xml,[^"]*"/g, '="data"').replace(/alt="[^"]*"/g, 'alt=""'),
    );
    const asking = /<(?:link|iframe|object|embed|form)\b|<[^>]*\son\w+=|\s(?:src|href|action|srcset)="(?!data")|<a\b/;
    expect(asking.exec(tags)?.[0]).toBeUndefined();
    expect(/@import|url\(/.exec(page)?.[0]).toBeUndefined();
    expect(script).not.toMatch(/fetch|import|XMLHttp|https?:|innerHTML|eval/);
  });

  test('shows the program character by character', () => {
    const [program = ''] = textsOf(/<section class="program"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '', 'pre');
    expect(program).toBe(source.replace(/\n$/, ''));
  });

  test('has for each step its place, its line, what happens, its picture with its text, the output so far', () => {
    const sections = stepsIn(page);
    expect(sections).toHaveLength(walk.steps.length);
    for (const [index, section] of sections.entries()) {
      const step = walk.steps[index];
      if (step === undefined) throw new Error('a section without a step');
      expect(section).toContain(`data-line="${step.line}"`);
      expect(textsOf(section, 'h2').join()).toMatch(`Step ${step.number} of ${walk.total}, line ${step.line}`);
      expect(textsOf(section, 'p')[0]).toBe(step.code);
      expect(textsOf(section, 'li').slice(0, step.changes.length)).toEqual(step.changes.map(plain));
      const [, picture = '', alt = ''] = /<img src="data:image\/svg\+xml,([^"]*)" alt="([^"]*)"/.exec(section) ?? [];
      expect(decodeHtml(alt)).toBe(step.figure.text);
      expect(decodeURIComponent(picture)).toBe(step.figure.svg);
      const printed = textsOf(section, 'pre');
      const { lines } = step.outputSoFar;
      expect(printed.at(-1)).toBe(lines.length === 0 ? undefined : lines.join('\n'));
      if (step.printed !== undefined) expect(printed[0]).toBe(step.printed.lines.join('\n'));
    }
  });

  test('is the same every time', () => {
    expect(walkPage(walkThrough(source))).toBe(page);
  });
});

test('any text of a program is shown as it is, on the page and in its pictures', () => {
  fc.assert(
    fc.property(nastyLine, (line) => {
      const source = `text = ${JSON.stringify(line)}\nrow = [text]\nprint(text)`;
      const page = walkPage(walkThrough(`${source}\n`));
      const [last = ''] = stepsIn(page).slice(-1);
      expect(runsOf(withoutScript(page)).filter(({ inside }) => inside.some((name) => !KNOWN.has(name)))).toEqual([]);
      expect(textsOf(/<section class="program"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '', 'pre')).toEqual([source]);
      expect(textsOf(last, 'pre')).toEqual([visible(line), visible(line)]);
    }),
    { numRuns: 50 },
  );
});

describe('the page', () => {
  const page = walkPage(walkThrough(NASTY_PROGRAM));

  test('has a first heading, and a second for each step', () => {
    const headings = Array.from(page.matchAll(/<h([1-3])[^>]*>/g), ([, level]) => level).filter(
      (level) => level !== '3',
    );
    expect(headings).toEqual(['1', ...stepsIn(page).map(() => '2')]);
  });

  test('shows its buttons only to those who can use them, and tells what happens to those who listen', () => {
    expect(page).toMatch(/<nav id="controls"[^>]* hidden>/);
    expect(page).toContain('aria-live="polite"');
    for (const goal of ['first', 'back', 'forward', 'last']) expect(page).toContain(`data-go="${goal}"`);
  });

  test('ends with what is printed at exit', () => {
    const ending = /<section class="ending">[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
    expect(shownText(ending)).toContain('Printed at exit\n</pre> | freed *it*'.split('\n')[1]);
  });

  test('says which Python it is, and what is left out', () => {
    expect(shownText(withoutScript(page))).toContain('Python 3.14');
    expect(walkPage(walkThrough(LONG_PROGRAM))).toContain('83 steps in the middle are left out');
    expect(walkPage(walkThrough(LONG_PROGRAM, 5))).toContain('Of 183 steps, those of line 5.');
  });
});
