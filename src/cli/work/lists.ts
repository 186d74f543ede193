import type { Item, KnownIds } from '../../index.js';
import type { Listed, Lists } from '../engine.js';
import { itemsOf } from '../request-advice.js';

type Api = typeof import('../../index.js');

/** Formats that sheets come in but no writer without a compiler makes. */
const PDF: Listed = { id: 'pdf', title: 'Worksheets and keys to print', details: { kind: 'sheet' } };

/** Ids that a request may name. */
export async function knownIds(): Promise<KnownIds> {
  const api = await import('../../index.js');
  return {
    topics: api.topics.map(({ id }) => id),
    questions: api.questionTypes.map(({ id }) => id),
    misconceptions: api.misconceptions.map(({ id }) => id),
    constructs: api.constructs.map(({ id }) => id),
    formats: [...api.writers.map(({ id }) => id), 'pdf'].sort(),
  };
}

/** What `heapsheet list` shows. */
export async function lists(): Promise<Lists> {
  const api = await import('../../index.js');
  return {
    topics: api.topics.map((topic) => ({
      id: topic.id,
      title: topic.words.summary,
      details: { levels: `${topic.levels[0]}–${topic.levels.at(-1)}`, ...atItsEasiest(topic, api) },
    })),
    questions: api.questionTypes.map(({ id, words }) => ({ id, title: words.title })),
    misconceptions: api.misconceptions.map(({ id, words, evidence }) => ({
      id,
      title: api.plain(words.belief),
      details: { evidence },
    })),
    formats: [...api.writers.map(({ id, title, kind }) => ({ id, title, details: { kind } })), PDF].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    pythons: api.profiles.map(({ id, measuredOn }) => ({
      id,
      title: `CPython ${id}`,
      details: { measured: measuredOn },
    })),
  };
}

/** The item of the lowest level that needs least, and how long such items take. */
function atItsEasiest(topic: Api['topics'][number], api: Api): Readonly<Record<string, string>> {
  const [level] = topic.levels;
  if (level === undefined) return {};
  const items = api.questionTypes.flatMap((question) => itemsOf({ topic, question, level, python: '3.13' }, api, 4));
  const effort = ({ needs, program }: Item) => needs.length * 1000 + program.source.length;
  const [easiest] = items.toSorted((one, other) => effort(one) - effort(other));
  if (easiest === undefined) return {};
  const minutes = items.map((item) => item.minutes);
  const lines = easiest.program.source.trimEnd().split('\n');
  return {
    minutes: [...new Set([Math.min(...minutes), Math.max(...minutes)])].join('–'),
    needs: easiest.needs.join(', ') || 'nothing special',
    sample: [...lines.slice(0, 3), ...(lines.length > 3 ? ['…'] : [])].join('\n'),
  };
}
