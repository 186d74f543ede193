import type { TypstCompiler } from '../output/writers/pdf/typst.js';
import type { ViewOptions } from './trace-views.js';

/** Formats of a run line by line, each loaded when it is asked for. */
export const WALKS = { html, md, pdf };

async function walkOf({ trace, file, moments, asked, line }: ViewOptions) {
  const made = await import('../output/walk/walk-of.js');
  return made.walkOf(trace, { file, moments, asked, ...(line !== undefined && { line }) });
}

async function html(options: ViewOptions): Promise<string> {
  const { walkPage } = await import('../output/writers/html/walk.js');
  return walkPage(await walkOf(options));
}

async function md(options: ViewOptions): Promise<string> {
  const { walkText } = await import('../output/writers/markdown/walk.js');
  return walkText(await walkOf(options));
}

async function pdf(options: ViewOptions): Promise<Uint8Array> {
  const { walkDocument } = await import('../output/writers/pdf/walk.js');
  const { typstCompiler } = await import('./typst.js');
  const compiler: TypstCompiler = typstCompiler();
  return compiler.compile(walkDocument(await walkOf(options)));
}
