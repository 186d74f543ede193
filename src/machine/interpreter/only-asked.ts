import { OP } from '../compiler/index.js';
import type { Vm } from './vm.js';

/** What the program does next with the attribute it is getting. */
export function nextUse(vm: Vm): 'attribute' | 'compared with None' | undefined {
  const { frame } = vm;
  if (frame === undefined) return undefined;
  const { ops, unit } = frame.code;
  const at = (frame.pc + 1) * 3;
  const next = ops[at];
  if (next === OP.LOAD_ATTR || next === OP.LOAD_METHOD) return 'attribute';
  const constant = next === OP.LOAD_CONST ? unit.constants[ops[at + 1] ?? -1] : undefined;
  const isNone = constant?.kind === 'atom' && constant.value.type === 'none';
  return isNone && ops[at + 3] === OP.IS_OP ? 'compared with None' : undefined;
}
