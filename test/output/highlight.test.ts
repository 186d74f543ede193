import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/output/highlight.js';
import { nastyProgram } from './nasty.js';

const textOf = (source: string): readonly string[] =>
  tokensOf(source).map(({ tokens }) => tokens.map(({ text }) => text).join(''));

describe('tokensOf', () => {
  it('tells keywords, names, strings, numbers and comments apart', () => {
    const [line] = tokensOf('if len(x) is not None: print("a", 2.5)  # no\n');
    const styled = line?.tokens.map(({ text, style }) => `${style} ${text}`);
    expect(styled).toEqual([
      'keyword if',
      'plain  ',
      'name len',
      'plain (',
      'name x',
      'plain ) ',
      'keyword is',
      'plain  ',
      'keyword not',
      'plain  ',
      'keyword None',
      'plain : ',
      'name print',
      'plain (',
      'string "a"',
      'plain , ',
      'number 2.5',
      'plain )  ',
      'comment # no',
    ]);
  });

  it('does not call a star in a parameter list or a conversion in an f-string a keyword', () => {
    const styles = tokensOf('def f(*rest): f"{rest!r}"').flatMap(({ tokens }) => tokens);
    expect(styles.filter(({ style }) => style === 'keyword').map(({ text }) => text)).toEqual(['def']);
  });

  it('splits a string over several lines at its line breaks', () => {
    expect(textOf('x = """a\n\n  b"""\n')).toEqual(['x = """a', '', '  b"""']);
  });

  it('numbers lines from 1, and not at all for a helper class', () => {
    expect(tokensOf('a\nb\n').map(({ number }) => number)).toEqual([1, 2]);
    expect(tokensOf('a\nb\n', false).map(({ number }) => number)).toEqual([undefined, undefined]);
  });

  it('reads every newline that Python reads', () => {
    expect(textOf('a\r\nb\rc\n')).toEqual(['a', 'b', 'c']);
  });

  it('keeps every character of every line, whatever the program says', () => {
    fc.assert(
      fc.property(nastyProgram, (source) => {
        expect(textOf(source)).toEqual(source.replace(/\n$/, '').split('\n'));
      }),
    );
  });
});
