/** Everything a Typst compiler needs for one document: sources, and the values as JSON. */
export interface TypstDocument {
  /** Path of the entry among the files. */
  readonly main: string;
  /** Texts by absolute path: `/pdf/worksheet.typ`, `/pdf/paper.typ`, `/data.json`. The same few paths for every document. */
  readonly files: Readonly<Record<string, string>>;
}

/** Turns a document into a tagged PDF (PDF/UA-1): native in Node, WebAssembly in a browser; its fonts are its own. */
export interface TypstCompiler {
  /**
   * @throws HeapsheetError IMPOSSIBLE_REQUEST when a character is in none of the fonts, naming it.
   * @throws Error for anything else that Typst refuses.
   */
  compile(document: TypstDocument): Promise<Uint8Array>;
}
