import type { Pattern } from '../python/index.js';

/** The names that a pattern binds, in the order in which they are written. */
export function namesOf(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case 'MatchAs':
      return [...(pattern.pattern ? namesOf(pattern.pattern) : []), ...named(pattern.name)];
    case 'MatchStar':
      return named(pattern.name);
    case 'MatchSequence':
    case 'MatchOr':
      return pattern.patterns.flatMap(namesOf);
    case 'MatchMapping':
      return [...pattern.patterns.flatMap(namesOf), ...named(pattern.rest)];
    case 'MatchClass':
      return [...pattern.patterns, ...pattern.kwdPatterns].flatMap(namesOf);
    default:
      return [];
  }
}

const named = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name]);
