import { describe, expect, it } from 'vitest';
import { visible } from '../../src/output/markup.js';

describe('visible', () => {
  it('shows control characters as Python would escape them', () => {
    expect(visible('a\x07b\x7f\x85')).toBe('a\\x07b\\x7f\\x85');
  });

  it('shows lone surrogates and non-characters, and leaves pairs alone', () => {
    expect(visible('\ud83d🐍\uffff')).toBe('\\ud83d🐍\\uffff');
  });

  it('keeps tabs, newlines, no-break blanks and right-to-left marks', () => {
    expect(visible('\ta\n\u00a0\u200f')).toBe('\ta\n\u00a0\u200f');
  });
});
