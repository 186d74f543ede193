import type { Profile } from './profile.js';

/** A profile that remembers which of its facts a run has asked for. */
export interface WatchedProfile {
  readonly profile: Profile;
  readonly asked: ReadonlySet<keyof Profile>;
}

type Watching = Profile & { readonly asked: Set<keyof Profile> };

const prototypes = new WeakMap<Profile, object>();

/** The facts of a version, each of which notes that it was asked for. */
export function watched(facts: Profile): WatchedProfile {
  let prototype = prototypes.get(facts);
  if (prototype === undefined) {
    prototype = prototypeOf(facts);
    prototypes.set(facts, prototype);
  }
  const profile = Object.create(prototype) as Watching & { asked: Set<keyof Profile> };
  profile.asked = new Set();
  return { profile, asked: profile.asked };
}

function prototypeOf(facts: Profile): object {
  const prototype = {};
  for (const name of Object.keys(facts) as (keyof Profile)[]) {
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get(this: Watching) {
        this.asked.add(name);
        return facts[name];
      },
    });
  }
  return prototype;
}

/** Whether two versions agree on every fact that was asked for, so that a run on one is a run on the other. */
export function agree(left: Profile, right: Profile, asked: ReadonlySet<keyof Profile>): boolean {
  for (const name of asked) {
    if (name === 'id' || name === 'measuredOn') continue;
    const [a, b] = [left[name], right[name]];
    if (a !== b && JSON.stringify(a) !== JSON.stringify(b)) return false;
  }
  return true;
}
