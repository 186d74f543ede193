import { describe, expect, test } from 'vitest';
import { typstCompiler } from '../../src/cli/typst.js';
import { HeapsheetError } from '../../src/errors.js';

const documentOf = (body: string) => ({
  main: '/main.typ',
  files: {
    '/main.typ': `#set document(title: "T", date: none)\n#set text(font: "Source Sans 3", lang: "en", fallback: false)\n${body}`,
    '/data.json': '{"word": "#let x = 1 \\\\ $ \\" <a> * _"}',
  },
});

const compiler = typstCompiler();

const failing = async (body: string): Promise<unknown> => {
  try {
    await compiler.compile(documentOf(body));
  } catch (error) {
    return error;
  }
  throw new Error('it was compiled');
};

describe('the Typst compiler of this machine', () => {
  test('makes a PDF from the files it is given', async () => {
    const pdf = await compiler.compile(documentOf('= #json("/data.json").word'));
    expect(Buffer.from(pdf).toString('latin1').slice(0, 5)).toBe('%PDF-');
  });

  test('sees a file that has changed, at the same path', async () => {
    const first = await compiler.compile(documentOf('= #json("/data.json").word'));
    const changed = { ...documentOf('= #json("/data.json").word') };
    const second = await compiler.compile({
      ...changed,
      files: { ...changed.files, '/data.json': '{"word": "other"}' },
    });
    expect(second).not.toEqual(first);
    expect(await compiler.compile(documentOf('= #json("/data.json").word'))).toEqual(first);
  });

  test('compiles documents that are asked for at the same time', async () => {
    const words = ['one', 'two', 'three'];
    const alone = [];
    for (const word of words) alone.push(await compiler.compile(documentOf(`= ${word}`)));
    expect(await Promise.all(words.map((word) => compiler.compile(documentOf(`= ${word}`))))).toEqual(alone);
  });

  test('names a character that is in no font, as a mistake of the user', async () => {
    const error = await failing('= dragon 龍 and 🐍');
    expect(error).toBeInstanceOf(HeapsheetError);
    if (!(error instanceof HeapsheetError)) return;
    expect(error.code).toBe('IMPOSSIBLE_REQUEST');
    expect(error.message).toBe('the fonts for PDF cannot show “龍” (U+9F8D), “🐍” (U+1F40D)');
    expect(error.hint).toContain('--format html');
  });

  test('says where a template is wrong', async () => {
    expect(String(await failing('= A\n#unknown'))).toMatch(/main\.typ:4:2: unknown variable: unknown/);
  });

  test('says what PDF/UA-1 misses', async () => {
    expect(String(await failing('== no first heading'))).toContain('the first heading must be of level 1');
  });

  test('reads no file of the disk', async () => {
    expect(String(await failing('#read("/etc/hostname")'))).toContain('file not found');
  });
});
