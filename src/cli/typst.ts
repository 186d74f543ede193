import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { HeapsheetError } from '../errors.js';

/** The fonts of the package: Source Sans 3 and JetBrains Mono. */
const FONTS = fileURLToPath(new URL('../../templates/fonts/', import.meta.url));

/** Where the documents' files seem to lie; nothing is read from there or written to it. */
const ROOT = resolve('/heapsheet-documents');

const MOST_DOCUMENTS_CACHED = 3;

/** Files of one Typst document: `main` names the entry, paths are absolute. */
interface TypstFiles {
  readonly main: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The Typst compiler of this machine; it is loaded when the first document is compiled, and keeps what documents share.
 * PDFs are tagged and checked against PDF/UA-1 and depend on nothing but the document and the fonts.
 */
export function typstCompiler(fonts = FONTS): { compile(document: TypstFiles): Promise<Uint8Array> } {
  let loading: Promise<NodeCompiler> | undefined;
  const known = new Map<string, string>();
  return {
    compile: async (document) => {
      loading ??= load(fonts);
      const compiler = await loading;
      place(compiler, document, known);
      const bytes = pdfOf(compiler, pagesOf(compiler, join(ROOT, document.main)));
      compiler.evictCache(MOST_DOCUMENTS_CACHED);
      await setImmediate();
      return bytes;
    },
  };
}

async function load(fonts: string): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  return NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontPaths: [fonts] }] });
}

/** Hands over what has changed since the last document; `known`: by path, what the compiler has. */
function place(compiler: NodeCompiler, { files }: TypstFiles, known: Map<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    if (known.get(path) === text) continue;
    if (path.endsWith('.typ')) compiler.addSource(join(ROOT, path), text);
    else compiler.mapShadow(join(ROOT, path), Buffer.from(text));
    known.set(path, text);
  }
}

function pagesOf(compiler: NodeCompiler, mainFilePath: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath, resetRead: true });
  const { result } = compiled;
  if (!compiled.hasError() && result !== null) return result;
  const diagnostics = compiled.takeDiagnostics();
  const found: readonly Diagnostic[] = diagnostics === null ? [] : compiler.fetchDiagnostics(diagnostics);
  throw new Error(
    `Typst: ${found
      .filter(({ severity }) => severity === 1)
      .map(report)
      .join('; ')}`,
  );
}

interface Diagnostic {
  readonly message: string;
  readonly path: string;
  /** 1 for an error. */
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } } | null;
}

const report = ({ message, path, range }: Diagnostic): string =>
  `${path}${range === null ? '' : `:${range.start.line + 1}:${range.start.character + 1}`}: ${message}`;

function pdfOf(compiler: NodeCompiler, pages: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(pages, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw readable(error instanceof Error ? error.message : String(error));
  }
}

/** Rust's notation of the compiler's complaints. */
const COMPLAINT = /message: "((?:[^"\\]|\\.)*)"/g;
const MISSING = /the text `"(.*)"` could not be displayed/s;

function readable(complaints: string): Error {
  const messages = Array.from(complaints.matchAll(COMPLAINT), ([, message = '']) => unescaped(message));
  const missing = new Set(messages.flatMap((message) => unescaped(MISSING.exec(message)?.[1] ?? '') || []));
  if (missing.size === 0) return new Error(`PDF: ${messages.join('; ') || complaints}`);
  return new HeapsheetError(
    'IMPOSSIBLE_REQUEST',
    `the fonts for PDF cannot show ${[...missing].map(named).join(', ')}`,
    undefined,
    'leave it out of the program, or use a format that is shown in a browser: --format html',
  );
}

const unescaped = (text: string): string =>
  text
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/\\(["'\\])/g, '$1');

/** `“龍” (U+9F8D)` */
const named = (text: string): string =>
  `“${text}” (${[...text].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')})`;
