import { type ModuleContents, typeMember } from '../module-contents.js';
import { stringIoType } from './string-io.js';

/** The module io. */
export const ioModule: ModuleContents = {
  StringIO: typeMember(() => stringIoType),
};
