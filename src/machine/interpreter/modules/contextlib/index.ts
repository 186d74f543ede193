import { type ModuleContents, typeMember } from '../module-contents.js';
import { exitStackType } from './exit-stack.js';
import { redirectStdoutType } from './redirect-stdout.js';
import { closingType, nullcontextType, suppressType } from './small-contexts.js';

/** The module contextlib; what it does with generators is refused. */
export const contextlibModule: ModuleContents = {
  ExitStack: typeMember(() => exitStackType),
  closing: typeMember(() => closingType),
  nullcontext: typeMember(() => nullcontextType),
  redirect_stdout: typeMember(() => redirectStdoutType),
  suppress: typeMember(() => suppressType),
};
