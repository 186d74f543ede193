import type { ExtensionType } from '../../extension.js';
import { typeName } from '../../types.js';

/** sys.stdout or sys.stderr; what goes to the latter is not modelled. */
export const streamType: ExtensionType<{ readonly shown: boolean }> = {
  name: '_io.TextIOWrapper',
  uncounted: true,
  references: () => [],
  methods: {
    write: (vm, { shown }, args) => {
      const [given] = args;
      if (given?.kind !== 'str') {
        throw vm.error('TypeError', `write() argument must be str, not ${given ? typeName(given) : 'nothing'}`);
      }
      if (vm.library.redirected) throw vm.refusal('sys.stdout while it is redirected');
      if (shown) vm.write(given.value);
      return vm.heap.int([...given.value].length);
    },
    flush: (vm) => vm.none(),
  },
  refused: [
    'writelines',
    'isatty',
    'encoding',
    'buffer',
    'close',
    'closed',
    'name',
    'fileno',
    'reconfigure',
    'getvalue',
  ],
};
