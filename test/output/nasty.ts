import fc from 'fast-check';

/** Pieces that some format reads as its own syntax. */
const PIECES = [
  '{}=~#:%\\"<>&$$\\(',
  '[[1]]',
  '{#1}',
  '{1:SA:=x}',
  ']]>',
  '\t',
  '  ',
  '\\n',
  '\u00a0',
  '🐍',
  "<class 'int'>",
  ':)',
  '*',
  '\\*',
  '\\}',
  '\\#',
  '&lt;',
  '&#58;',
  '`',
  '```',
  '~~~',
  '|',
  '_a_',
  '**b**',
  '# ',
  '1. ',
  '- ',
  '<!-- x -->',
  '</code></pre>',
  '</script>',
  '@@PLUGINFILE@@',
  'https://example.org',
  'www.example.org',
  'me@example.org',
  ':smile:',
  '{{code}}',
  'é',
  '‏',
  "'",
  '"',
  'x',
  '7',
  ' ',
];

/** One line of text: pieces of foreign syntax in any order. */
export const nastyLine: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme-ascii', maxLength: 3 })), { maxLength: 6 })
  .map((pieces) => pieces.join(''));

/** A line that shows something. */
export const nastyText: fc.Arbitrary<string> = nastyLine.filter((line) => line.trim() !== '');

/** Lines as a program may have them: blank ones, tabs and trailing blanks too. */
export const nastyProgram: fc.Arbitrary<string> = fc
  .array(nastyLine, { minLength: 1, maxLength: 5 })
  .map((lines) => lines.join('\n'))
  .filter((source) => source.trim() !== '');
