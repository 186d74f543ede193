import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../sandbox.fixture.js';

/** Formats that every test of whole quizzes writes. */
export const EVERY_FORMAT: readonly string[] = ['pdf', 'html', 'md', 'json', 'jsonl', 'moodle'];

/** Every file of a folder of the sandbox, by name. */
export function bytesIn({ files, folder }: Sandbox, name: string): ReadonlyMap<string, Buffer> {
  const inside = files().filter((file) => file.startsWith(`${name}/`));
  return new Map(inside.map((file) => [file.slice(name.length + 1), readFileSync(join(folder, file))]));
}

/** An item as JSON Lines hold it, as far as tests look. */
export interface ReadItem {
  readonly id: string;
  readonly topic: string;
  readonly question: string;
  readonly title: string;
  readonly difficulty: number;
  readonly points: number;
  readonly python: readonly string[];
  readonly needs: readonly string[];
  /** Absent where the question is about no program. */
  readonly program?: { readonly source: string; readonly prelude?: string };
  readonly stem: string;
  readonly feedback?: string;
  readonly interaction: {
    readonly kind: string;
    readonly key?: unknown;
    readonly options?: readonly {
      readonly text: string;
      readonly key: boolean;
      readonly feedback: string;
      readonly misconceptions: readonly string[];
    }[];
  };
  readonly expected?: readonly { readonly misconceptions: readonly string[]; readonly feedback: string }[];
}

/** The items of a quiz, in order. */
export function itemsIn(sandbox: Sandbox, name: string): readonly ReadItem[] {
  const lines = sandbox.read(`${name}/items.jsonl`).split('\n');
  return lines.filter((line) => line !== '').map((line): ReadItem => JSON.parse(line));
}

/** A quiz file with every topic, of so many items each. */
export function everyTopic(topics: readonly string[], count: number): string {
  const sections = topics.map((topic) => `  - { topic: ${topic}, count: ${count} }\n`);
  return `title: Everything\nseed: all\npython: 3.13\nforms: 2\nsections:\n${sections.join('')}`;
}
