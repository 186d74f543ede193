import { spawnSync } from 'node:child_process';

/** True where the commands that read a PDF are installed; tests that need them are skipped elsewhere. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

function read(command: string, flags: readonly string[], pdf: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync(command, flags, { input: pdf, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

/** The text as it stands on the pages, one string a page. */
export const pagesOf = (pdf: Uint8Array): readonly string[] =>
  read('pdftotext', ['-layout', '-', '-'], pdf).split('\f').slice(0, -1);

/** The text in the order in which it was written. */
export const textOf = (pdf: Uint8Array): string => read('pdftotext', ['-raw', '-', '-'], pdf);

/** The tags, indented. */
export const tagsOf = (pdf: Uint8Array): string => read('pdfinfo', ['-struct', '-'], pdf);

/** Texts of the elements marked as code, whole lines and parts of sentences, in order. */
export const codeOf = (pdf: Uint8Array): readonly string[] => codeIn(read('pdfinfo', ['-struct-text', '-'], pdf));

/** A field that `pdfinfo` reports: `Page size`. */
export const factOf = (pdf: Uint8Array, field: string): string | undefined =>
  new RegExp(`^${field}: +(.*)$`, 'm').exec(read('pdfinfo', ['-'], pdf))?.[1];

/** A word at its place, in points from the top left corner. */
export interface PlacedWord {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/g;

/** Every word of every page, from the top. */
export function wordsOf(pdf: Uint8Array): readonly PlacedWord[] {
  return read('pdftotext', ['-bbox', '-', '-'], pdf)
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      Array.from(page.matchAll(WORD), ([, left, top, right, bottom, text = '']) => ({
        page: index + 1,
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })).toSorted((one, other) => one.top - other.top || one.left - other.left),
    );
}

function codeIn(structure: string): readonly string[] {
  const found: string[] = [];
  let depth: number | undefined;
  for (const line of structure.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (depth !== undefined && indent > depth) {
      const text = /^\s*"(.*)"$/.exec(line)?.[1];
      if (text !== undefined) found[found.length - 1] += text;
      continue;
    }
    const opens = /^\s*Code\b/.test(line);
    depth = opens ? indent : undefined;
    if (opens) found.push('');
  }
  return found;
}
