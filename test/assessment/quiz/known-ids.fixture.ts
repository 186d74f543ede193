import type { KnownIds } from '../../../src/assessment/quiz/request.js';

/** Some ids, so that tests do not change with the content. */
export const KNOWN: KnownIds = {
  topics: ['aliasing', 'containers', 'reference-counting', 'weak-references'],
  questions: ['alias-groups', 'predict-output', 'refcount-at-line'],
  misconceptions: ['assignment-copies', 'count-names-only'],
  constructs: ['classes', 'dicts', 'functions', 'imports', 'lists', 'slices'],
  formats: ['html', 'json', 'jsonl', 'md', 'moodle', 'pdf'],
};
