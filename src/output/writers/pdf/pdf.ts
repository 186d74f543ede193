import type { SheetWriter } from '../../writer.js';
import { answerKeyDocument, withKeyDocument, worksheetDocument } from './page.js';
import type { TypstCompiler } from './typst.js';

/** Printed sheets and keys as tagged PDF; the compiler is the caller's. */
export const pdfWriter = (compiler: TypstCompiler): SheetWriter => ({
  kind: 'sheet',
  id: 'pdf',
  title: 'PDF: worksheet and answer key for printing, A4 or US Letter',
  worksheet: async (sheet, name) => ({
    name: `${name}.pdf`,
    content: await compiler.compile(worksheetDocument(sheet)),
  }),
  answerKey: async (key, name) => ({ name: `${name}.pdf`, content: await compiler.compile(answerKeyDocument(key)) }),
  withKey: async (key, name) => ({ name: `${name}.pdf`, content: await compiler.compile(withKeyDocument(key)) }),
});
