import { HeapsheetError } from '../../errors.js';
import type { Profile, PythonVersion } from './profile.js';
import { python311 } from './python311.js';
import { python312 } from './python312.js';
import { python313 } from './python313.js';
import { python314 } from './python314.js';
import { python315 } from './python315.js';

export type { Profile, PythonVersion, Sizes } from './profile.js';
export { PYTHON_VERSIONS } from './profile.js';
export { agree, type WatchedProfile, watched } from './watched-profile.js';

/** All modelled versions, oldest first. */
export const profiles: readonly Profile[] = [python311, python312, python313, python314, python315];

/** The facts of one version. */
export function profileOf(version: PythonVersion): Profile {
  const profile = profiles.find(({ id }) => id === version);
  if (profile === undefined) throw new HeapsheetError('UNKNOWN_ID', `Python ${version} is not modelled`);
  return profile;
}
