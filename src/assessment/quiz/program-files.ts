import { HeapsheetError } from '../../errors.js';
import type { OwnSource } from '../own/own-program.js';
import { at, type Naming, type Path } from './value-path.js';

/** A Python file that a quiz file names: its name for messages, and its text. @throws HeapsheetError UNREADABLE */
export type ReadProgram = (name: string) => OwnSource;

/** For a caller that has no files. */
export const noPrograms: ReadProgram = (name) => {
  throw new HeapsheetError('UNREADABLE', `${name}: there are no files here`);
};

/** Keys of a section that say which programs to make, so that they mean nothing beside a program. */
const MAKING = ['topic', 'difficulty'];

/** The programs that sections name, by name, and everything that is wrong with naming them. */
export function programsIn(value: unknown, naming: Naming, read: ReadProgram) {
  const programs = new Map<string, OwnSource>();
  const missing: HeapsheetError[] = [];
  const sections = at(value, ['sections']);
  for (const index of Array.isArray(sections) ? sections.keys() : []) {
    const path: Path = ['sections', index, 'program'];
    const name = at(value, path);
    if (typeof name !== 'string' || name === '') continue;
    const place = naming.placeOf(path);
    for (const key of MAKING)
      if (at(value, ['sections', index, key]) !== undefined) {
        const message = `${naming.nameOf(['sections', index, key])} says nothing beside a program`;
        const where = naming.placeOf(['sections', index, key]);
        missing.push(new HeapsheetError(naming.code, message, where, 'leave it out, or make two sections'));
      }
    try {
      programs.set(name, programs.get(name) ?? read(name));
    } catch (error) {
      if (!(error instanceof HeapsheetError)) throw error;
      missing.push(new HeapsheetError(error.code, error.message, place, error.hint));
    }
  }
  return { programs, missing };
}
