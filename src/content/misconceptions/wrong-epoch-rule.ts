import { code, say } from '../../document/index.js';
import type { Profile } from '../../machine/profiles/profile.js';
import type { Misconception } from './misconception.js';

export const wrongEpochRule: Misconception = {
  id: 'wrong-epoch-rule',
  words: {
    belief: say`Inside a function, ${code('getrefcount')} adds the same number in every Python version.`,
    hypothesis: ({ truth }) => say`${otherVersions(truth.profile)} ran the program`,
    fact: ({ truth }) =>
      say`How many references a running call adds depends on the version. This question is about Python ${truth.profile.id}.`,
    marker: () => 'rule of another version',
  },
  source: 'pages with one "+1" or "+2" rule for every version',
  evidence: 'stated',
  concerns: ({ getrefcount, functions }) => getrefcount && functions,
  change: {
    reprofile: (profile, all) => {
      const other = all.find(({ borrowsLocals }) => borrowsLocals !== profile.borrowsLocals);
      if (other === undefined) return undefined;
      const { borrowsLocals, borrowStopsAtEmptyBlock, ownsForIterable, borrowsConstants } = other;
      return { ...profile, borrowsLocals, borrowStopsAtEmptyBlock, ownsForIterable, borrowsConstants };
    },
  },
};

/** Versions whose calls hold another number of references. */
function otherVersions({ borrowsLocals }: Profile): string {
  return borrowsLocals ? 'Python 3.13 or older' : 'Python 3.14 or newer';
}
