import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/assessment/verify/outcome.js';
import { HeapsheetError } from '../../src/errors.js';
import { compile } from '../../src/machine/compiler/index.js';
import type { EventLog } from '../../src/machine/heap/index.js';
import { run } from '../../src/machine/interpreter/index.js';
import { profiles } from '../../src/machine/profiles/index.js';
import { parse } from '../../src/machine/python/index.js';
import { type Rules, trueRules } from '../../src/machine/rules/index.js';
import { randomSources } from '../oracle/sources.js';
import { eventsOf, type LoggedEvent } from './events.js';

/**
 * The true rules as other functions, so that the machine asks every one of them; but for `collect`, whose number is
 * known, and logged, only after what it frees.
 */
function copyOf(rules: Rules): Rules {
  const copied = Object.entries(rules).map(([name, rule]) => {
    const asked = rule as (...values: unknown[]) => unknown;
    return [name, (...values: unknown[]) => asked(...values)] as const;
  });
  return { ...(Object.fromEntries(copied) as unknown as Rules), collect: rules.collect };
}

/** What happens at exit is asked of no wrong machine. */
function beforeExit(log: EventLog): readonly LoggedEvent[] {
  const events = [...eventsOf(log)];
  return events.slice(
    0,
    events.findIndex(([kind]) => kind === 'exit'),
  );
}

/** The first events in which two logs differ, with those before them. */
function differenceOf(asked: readonly LoggedEvent[], direct: readonly LoggedEvent[]): readonly string[] {
  const text = (event: LoggedEvent | undefined): string => event?.join(' ') ?? 'nothing';
  const at = direct.findIndex((event, index) => text(event) !== text(asked[index]));
  if (at < 0 && asked.length === direct.length) return [];
  const from = Math.max(0, (at < 0 ? direct.length : at) - 3);
  const shown = (events: readonly LoggedEvent[]): string =>
    events
      .slice(from, from + 8)
      .map(text)
      .join('; ');
  return [`asked: ${shown(asked)}`, `direct: ${shown(direct)}`];
}

test('a machine whose every rule is replaced by the true one does what the true machine does', () => {
  let compared = 0;
  for (const [index, source] of randomSources().slice(0, 200).entries()) {
    const profile = profiles[index % profiles.length];
    if (profile === undefined) continue;
    const program = parse(source, 'main.py');
    const code = compile(program, profile);
    try {
      const direct = run(program, code, profile);
      const asked = run(program, code, profile, { rules: copyOf(trueRules) });
      expect(outcomeOf(asked), source).toEqual(outcomeOf(direct));
      expect(differenceOf(beforeExit(asked.log), beforeExit(direct.log)), source).toEqual([]);
      compared++;
    } catch (error) {
      if (!(error instanceof HeapsheetError)) throw error;
    }
  }
  expect(compared).toBeGreaterThan(190);
});
