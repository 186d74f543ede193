import { HeapsheetError } from '../../errors.js';
import type { Position } from '../python/index.js';
import type { Emitter } from './emitter.js';

/** Python that the machine does not model: refused where it stands, never guessed. */
export function unsupported(emitter: Emitter, node: { readonly at: Position }, construct: string): HeapsheetError {
  return new HeapsheetError('UNSUPPORTED_PYTHON', `unsupported: ${construct}`, {
    file: emitter.unit.file,
    line: node.at.line,
    column: node.at.column + 1,
  });
}
