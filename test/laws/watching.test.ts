import { describe, expect, test } from 'vitest';
import { PYTHON_VERSIONS } from '../../src/machine/profiles/index.js';
import { recordedDigest } from '../oracle/digests.js';
import { watchedPrograms } from '../oracle/sources.js';

describe.each(PYTHON_VERSIONS)('on CPython %s', (version) => {
  test.each(['lines', 'collections', 'deaths'])('a program prints the same while a proof watches its %s', (watcher) => {
    const changed = watchedPrograms().filter(({ source, watchers }) => {
      const watched = watchers[watcher];
      return watched !== undefined && recordedDigest(version, watched) !== recordedDigest(version, source);
    });
    expect(changed.map(({ source }) => source.slice(-300))).toEqual([]);
  });
});

test('each watcher watches at least 80 programs', () => {
  for (const watcher of ['lines', 'collections', 'deaths']) {
    const watched = watchedPrograms().filter(({ watchers }) => watchers[watcher] !== undefined);
    expect(watched.length, watcher).toBeGreaterThanOrEqual(80);
  }
});
