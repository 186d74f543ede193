import type { CheckReport } from '../assessment/check/report.js';
import type { KnownIds, QuizRequest } from '../assessment/quiz/index.js';

/** A file to write: its name inside the output folder, and its content; text is UTF-8. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array | AsyncIterable<string | Uint8Array>;
}

/** Tells how far a long job is: `done` of `total` steps. */
export type Progress = (done: number, total: number) => void;

export interface GenerateOptions {
  /** The request's own seed, or the one chosen for it. */
  readonly seed: string;
  /** The text of the secret file; always there for an exam. */
  readonly secret?: string;
  /** Proofs go into JSON and JSON Lines. */
  readonly proofs: boolean;
  readonly progress: Progress;
}

/** A finished quiz, before it is on the disk. */
export interface GeneratedQuiz {
  /** In any order, each name once, without the archive. */
  readonly files: Iterable<WrittenFile> | AsyncIterable<WrittenFile>;
  /** For the archive, asked for after the files: the request as JSON, and the items as JSON Lines. */
  readonly recipe: string;
  readonly items: string;
  /** The teacher's own programs, by name. */
  readonly sources: Readonly<Record<string, string>>;
  readonly summary: QuizSummary;
}

export interface QuizSummary {
  readonly title: string;
  /** Labels of the forms: `A`, `B`. */
  readonly forms: readonly string[];
  /** Questions, points and minutes of one form. */
  readonly questions: number;
  readonly points: number;
  readonly minutes: number;
  /** What the teacher should know, a sentence each: what a format could not carry, say. */
  readonly notes: readonly string[];
}

/** Python source, and its name for messages and tracebacks. */
export interface PythonSource {
  readonly file: string;
  readonly text: string;
  /** Where the file lies, as tracebacks say it. */
  readonly path?: string;
}

export interface RunOptions {
  /** A modelled version; `undefined`: the newest. */
  readonly python?: string;
  readonly maxSteps?: number;
}

/** What the program would leave behind on a real CPython. */
export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  /** Exit status: 0, or 1 after an uncaught exception. */
  readonly code: number;
}

export interface TraceOptions extends RunOptions {
  /** One of {@link TRACE_FORMATS}. */
  readonly format: string;
  /** Only the heap after this line, from 1. */
  readonly line?: number;
}

export const TRACE_FORMATS: readonly string[] = ['table', 'json', 'svg', 'html', 'md', 'pdf'];

/** An item as `items.jsonl` holds it; sentences are Markdown. */
export interface ItemRecord {
  readonly id: string;
  readonly title?: string;
  readonly program?: { readonly source: string; readonly prelude?: string };
  readonly stem: string;
  readonly lookup?: readonly (readonly [string, string])[];
  readonly task?: string;
  readonly points?: number;
  readonly interaction: {
    readonly kind: string;
    readonly options?: readonly { readonly text: string; readonly key?: boolean; readonly feedback?: string }[];
    readonly key?: unknown;
    readonly [field: string]: unknown;
  };
  readonly feedback?: string;
  readonly [field: string]: unknown;
}

/** What can be asked about a teacher's own program. */
export interface AskedProgram {
  /** Questions, keys, ideas and worked solutions to read. */
  readonly text: string;
  /** The same for machines. */
  readonly items: readonly ItemRecord[];
  /** Fair questions that there are. */
  readonly available: number;
  /** Question types that asked nothing, and why. */
  readonly passed: readonly { readonly question: string; readonly reason: string }[];
  readonly notes: readonly string[];
}

export interface VerifyOptions {
  /** Versions to prove on; empty: every one that is found. */
  readonly pythons: readonly string[];
  /** `python3`, `pyodide`, or the path of an interpreter; `undefined`: whatever is found. */
  readonly oracle?: string;
  readonly seed: string;
  /** Programs of the whole grammar instead of the usual ones; those that show a difference are made small. */
  readonly fuzz?: boolean;
  readonly progress: Progress;
}

export interface Verdict {
  /** Keys compared, each with each version. */
  readonly compared: number;
  /** What compared them: `CPython 3.13.5, 64 bits`. */
  readonly oracles: readonly string[];
  readonly differences: readonly Difference[];
}

/** A key that a real CPython did not confirm. */
export interface Difference {
  readonly code: string;
  readonly python: string;
  readonly expected: string;
  readonly found: string;
}

export interface CheckRequest {
  readonly seed: string;
  /** Positions of every kind of item. */
  readonly seeds: number;
  /** Ids; empty: all. */
  readonly topics: readonly string[];
  readonly questions: readonly string[];
  /** Most threads to work in. */
  readonly jobs: number;
  readonly progress: Progress;
}

/** A line of `heapsheet list`. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  /** Further columns by heading: levels, evidence, kind. */
  readonly details?: Readonly<Record<string, string>>;
}

/** A level of a topic. */
export interface ListedLevel {
  readonly level: number;
  /** Ids of the question types. */
  readonly questions: readonly string[];
  /** Constructs of the programs that need fewest. */
  readonly needs: readonly string[];
  readonly minutes: { readonly from: number; readonly to: number };
}

export interface ListedTopic extends Listed {
  readonly levels: readonly ListedLevel[];
  /** The first lines of an easy program. */
  readonly sample: string;
}

export interface Lists {
  readonly topics: readonly ListedTopic[];
  readonly questions: readonly Listed[];
  readonly misconceptions: readonly Listed[];
  readonly constructs: readonly Listed[];
  readonly formats: readonly Listed[];
  readonly pythons: readonly Listed[];
}

/** A run as a document, and what a reader of it is to know. */
export interface TracedRun {
  readonly document: string | Uint8Array;
  /** A line each, with the file. */
  readonly notes: readonly string[];
}

/** Everything that commands need of the rest of heapsheet; each function loads what it needs when it is called. */
export interface Engine {
  knownIds(): Promise<KnownIds>;
  lists(): Promise<Lists>;
  generateQuiz(request: QuizRequest, options: GenerateOptions): Promise<GeneratedQuiz>;
  runProgram(source: PythonSource, options: RunOptions): Promise<RunResult>;
  traceProgram(source: PythonSource, options: TraceOptions): Promise<TracedRun>;
  /** A request about one own program. */
  askProgram(request: QuizRequest, options: GenerateOptions): Promise<AskedProgram>;
  /** The item of a practice code, with its key; `own` is the program that it is about. @throws HeapsheetError BAD_CODE. */
  rebuildItem(code: string, own?: PythonSource): Promise<ItemRecord>;
  verifyRandom(count: number, options: VerifyOptions): Promise<Verdict>;
  verifyQuiz(request: QuizRequest, options: VerifyOptions): Promise<Verdict>;
  check(request: CheckRequest): Promise<CheckReport>;
  /** The report as a page that needs no other file. */
  checkPage(report: CheckReport): Promise<string>;
}

export const engine: Engine = {
  knownIds: async () => (await import('./work/lists.js')).knownIds(),
  lists: async () => (await import('./work/lists.js')).lists(),
  generateQuiz: async (request, options) => (await import('./work/generate.js')).generateQuiz(request, options),
  runProgram: async (source, options) => (await import('./work/programs.js')).runProgram(source, options),
  traceProgram: async (source, options) => (await import('./work/programs.js')).traceProgram(source, options),
  askProgram: async (request, options) => (await import('./work/ask.js')).askProgram(request, options),
  rebuildItem: async (code, own) => (await import('./work/items.js')).rebuildItem(code, own),
  verifyRandom: async (count, options) => (await import('./work/verify.js')).verifyRandom(count, options),
  verifyQuiz: async (request, options) => (await import('./work/verify.js')).verifyQuiz(request, options),
  check: async (request) => (await import('./work/check.js')).check(request),
  checkPage: async (report) => (await import('./work/check-page.js')).pageOf(report),
};
