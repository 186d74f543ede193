import type { ModuleContents } from './module-contents.js';
import { newTypeForm } from './typing/forms.js';

/** `__future__`: what all versions do anyway, and `annotations`, which the compiler looks at. */
const FEATURES =
  'annotations division print_function generator_stop absolute_import with_statement nested_scopes generators unicode_literals';

/** The module __future__. */
export const futureModule: ModuleContents = Object.fromEntries(
  FEATURES.split(' ').map((name) => [name, { make: (vm) => newTypeForm(vm, name) }]),
);
