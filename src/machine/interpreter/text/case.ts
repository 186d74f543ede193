/** The four digraphs whose title case is a letter of its own: ǅ ǈ ǋ ǲ. */
const DIGRAPHS: Readonly<Record<string, string>> = Object.fromEntries(
  ['Ǆǅǆ', 'Ǉǈǉ', 'Ǌǋǌ', 'Ǳǲǳ'].flatMap((row) => [...row].map((letter) => [letter, row.charAt(1)])),
);
const CASED = /\p{Cased}/u;
const IGNORED = /\p{Case_Ignorable}/u;
const UPPER = /\p{Uppercase}/u;
const LOWER = /\p{Lowercase}/u;
const SIGMA = 'Σ';

/** `str.title()` */
export function titleCase(text: string): string {
  const characters = [...text];
  let inWord = false;
  return characters
    .map((character, index) => {
      const changed = inWord ? lowerAt(characters, index) : titleCharacter(character);
      inWord = CASED.test(character);
      return changed;
    })
    .join('');
}

/** `str.capitalize()` */
export function capitalized(text: string): string {
  const characters = [...text];
  return characters
    .map((character, index) => (index === 0 ? titleCharacter(character) : lowerAt(characters, index)))
    .join('');
}

/** `str.swapcase()` */
export function swappedCase(text: string): string {
  const characters = [...text];
  return characters
    .map((character, index) => {
      if (UPPER.test(character)) return lowerAt(characters, index);
      return LOWER.test(character) ? character.toUpperCase() : character;
    })
    .join('');
}

/** `str.casefold()` */
export function caseFolded(text: string): string {
  return [...text].map(foldedCharacter).join('');
}

function foldedCharacter(character: string): string {
  if (character === 'ı') return character;
  if (character === 'ẞ') return 'ss';
  if (/[\u13a0-\u13fd\uab70-\uabbf]/.test(character)) return character.toUpperCase();
  return [...character.toUpperCase()].map((upper) => upper.toLowerCase()).join('');
}

/** One character as a word begins with it; differs from upper case for digraphs, ligatures, Georgian and Greek. */
function titleCharacter(character: string): string {
  const upper = character.toUpperCase();
  if (/^[\0-\x7f]$/.test(character)) return upper;
  if (/[\u10d0-\u10ff]/.test(character)) return character;
  const digraph = DIGRAPHS[character];
  if (digraph !== undefined) return digraph;
  if (/[\u1f80-\u1fff]/.test(character) && upper.length > 1 && upper.endsWith('Ι')) {
    const withSubscript = `${upper.slice(0, -1)}\u0345`;
    return upper.length === 2 ? withSubscript.normalize('NFC') : withSubscript;
  }
  if (/[ß\u0587\ufb00-\ufb17]/.test(character)) return upper.charAt(0) + upper.slice(1).toLowerCase();
  return upper;
}

/** Lower case of one character of a text: Σ is ς at the end of a word. */
function lowerAt(characters: readonly string[], index: number): string {
  const character = characters[index] ?? '';
  if (character !== SIGMA) return character.toLowerCase();
  return followsCased(characters, index, -1) && !followsCased(characters, index, 1) ? 'ς' : 'σ';
}

function followsCased(characters: readonly string[], index: number, step: 1 | -1): boolean {
  let at = index + step;
  while (IGNORED.test(characters[at] ?? '')) at += step;
  return CASED.test(characters[at] ?? '');
}
