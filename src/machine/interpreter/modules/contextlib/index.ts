import { type ModuleContents, typeMember } from '../module-contents.js';
import { contextmanager } from './contextmanager.js';
import { exitStackType } from './exit-stack.js';
import { redirectStdoutType } from './redirect-stdout.js';
import { closingType, nullcontextType, suppressType } from './small-contexts.js';

/** The module contextlib. */
export const contextlibModule: ModuleContents = {
  ExitStack: typeMember(() => exitStackType),
  closing: typeMember(() => closingType),
  contextmanager,
  nullcontext: typeMember(() => nullcontextType),
  redirect_stdout: typeMember(() => redirectStdoutType),
  suppress: typeMember(() => suppressType),
};
