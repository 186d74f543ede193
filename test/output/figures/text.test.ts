import { expect, describe as group, it } from 'vitest';
import { columnsOf, readable } from '../../../src/output/figures/text.js';

group('texts in pictures', () => {
  it('are measured in columns', () => {
    expect(columnsOf("'tea'")).toBe(5);
    expect(columnsOf('你好')).toBe(4);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('🐍')).toBe(2);
  });

  it('are cut to fit and keep their closing quote', () => {
    expect(readable("'abcdefghij'", 8)).toBe("'abcde…'");
    expect(readable('1234567890', 6)).toBe('12345…');
    expect(readable("'abcdef'", 8)).toBe("'abcdef'");
    expect(columnsOf(readable(`'${'你'.repeat(20)}'`, 9))).toBeLessThanOrEqual(9);
  });

  it('show letters that cannot be seen as Python escapes', () => {
    expect(readable('a\u0000\u200f\ud800', 40)).toBe('a\\x00\\u200f\\ud800');
  });

  it('stay the same when read again', () => {
    const text = readable("'\u0007 and a long rest of the line'", 16);
    expect(readable(text, 16)).toBe(text);
  });
});
