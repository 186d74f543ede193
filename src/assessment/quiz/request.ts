import type { SourcePlace } from '../../errors.js';
import type { PythonVersion } from '../../machine/profiles/profile.js';
import type { Level } from '../items/item.js';
import type { OwnSource } from '../own/own-program.js';

/** Where the keys of a mapping stand in the quiz file; empty for a request made of flags. */
export type Places = Readonly<Record<string, SourcePlace>>;

/** What a teacher asks for: a quiz file or flags, checked, with every default filled in. */
export interface QuizRequest {
  readonly title: string;
  readonly course?: string;
  /** Without one the caller chooses a seed and tells it. */
  readonly seed?: string;
  /** `any`: every key is the same on all modelled versions. */
  readonly python: 'any' | PythonVersion;
  readonly instructions?: string;
  /** At least one. */
  readonly sections: readonly SectionRequest[];
  /** Codes or labels of items to replace; everything else stays as it was. */
  readonly exclude: readonly string[];
  readonly use: 'practice' | 'exam';
  /** Constructs the class knows; `undefined`: whatever the level allows. */
  readonly knows?: readonly string[];
  /** Constructs that no program may contain. */
  readonly without: readonly string[];
  /** Number of forms A, B, C …, from 1 to 26. */
  readonly forms: number;
  readonly key: 'none' | 'separate' | 'embedded' | 'both';
  readonly paper: 'a4' | 'letter';
  readonly language: 'en';
  /** Ids of writers, each once. */
  readonly formats: readonly string[];
  /** `auto`: open on paper, choice in a learning platform. */
  readonly interaction: 'auto' | 'open' | 'choice';
  /** What learning platforms show after answering. */
  readonly feedback: 'full' | 'none';
  /** Items per file for learning platforms; `undefined`: all in one. */
  readonly split?: number;
  /** Where the quiz goes, as the quiz file says; flags come before it. */
  readonly out?: string;
  readonly places: Places;
}

/** Some items of one kind, in the order of the quiz. */
export interface SectionRequest {
  /** A teacher's own program, to ask about instead of topics; `name` is what the quiz file calls it. */
  readonly program?: OwnSource & { readonly name: string };
  /** Ids; empty: any topic that suits the rest. */
  readonly topics: readonly string[];
  /** Ids; empty: any question type that suits the rest. */
  readonly questions: readonly string[];
  /** At least 1. */
  readonly count: number;
  /** Of an own program: fewer, where it gives fewer fair questions. */
  readonly isCountMost?: boolean;
  /** `undefined`: the levels that topics and questions share. */
  readonly levels?: { readonly from: Level; readonly to: Level };
  /** Points of each item; `undefined`: the question type's own. */
  readonly points?: number;
  /** Every item separates at least one of these ideas from the key; empty: any idea. */
  readonly misconceptions: readonly string[];
  /** Where the section begins in the quiz file. */
  readonly place?: SourcePlace;
  readonly places: Places;
}

/** Every id that a request may name. */
export interface KnownIds {
  readonly topics: readonly string[];
  readonly questions: readonly string[];
  readonly misconceptions: readonly string[];
  readonly constructs: readonly string[];
  readonly formats: readonly string[];
}
