import type { Case } from './misconception.js';
import { findExpression } from './telling.js';

/** The first call that copies, of a method or function with one of these names: its line and how it reads. */
export function copyCall(
  about: Case,
  names: readonly string[],
): { readonly line: number; readonly text: string } | undefined {
  return findExpression(about, (each) => {
    if (each.kind !== 'Call') return undefined;
    const { func, args } = each;
    const [given] = args;
    const inside = given?.kind === 'Name' ? given.id : given === undefined ? '' : '…';
    if (func.kind === 'Name' && names.includes(func.id) && args.length === 1) return { text: `${func.id}(${inside})` };
    if (func.kind !== 'Attribute' || !names.includes(func.attr)) return undefined;
    return { text: `${func.value.kind === 'Name' ? func.value.id : '…'}.${func.attr}(${inside})` };
  });
}
