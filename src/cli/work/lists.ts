import type { KnownIds } from '../../index.js';
import type { Listed, Lists } from '../engine.js';

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
  const { topicListing } = await import('./topic-listing.js');
  return {
    // Only for whoever asks: it looks at many programs.
    get topics() {
      return api.topics.map((topic) => topicListing(topic, api));
    },
    questions: api.questionTypes.map(({ id, words }) => ({ id, title: words.title })),
    misconceptions: api.misconceptions.map(({ id, words, evidence }) => ({
      id,
      title: api.plain(words.belief),
      details: { evidence },
    })),
    constructs: api.constructs.map(({ id, description }) => ({ id, title: description })),
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
