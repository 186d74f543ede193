import { type Code, OP } from '../compiler/index.js';
import type { CellObject, HeapObject } from '../heap/index.js';
import { checkAnnotation } from './annotations.js';
import { getAttribute, loadMethod, setAttribute } from './attributes.js';
import { callExpanded } from './call-instruction.js';
import { fill } from './cells.js';
import { buildClass } from './classes/build-class.js';
import { loadSuper } from './classes/super.js';
import { restoreCell, shadowCell } from './comprehension-cells.js';
import { constantObject } from './constants.js';
import { makeFunction } from './definitions.js';
import { deleteAttributeOf } from './delete-attributes.js';
import {
  buildDict,
  buildList,
  buildSet,
  buildSlice,
  buildString,
  buildTuple,
  formatValue,
  listFromConstants,
} from './displays.js';
import { handle } from './exception-instructions.js';
import type { Frame } from './frame.js';
import { getIterator } from './get-iterator.js';
import { grow } from './growing.js';
import { identical } from './identity.js';
import { loadItem } from './load-item.js';
import { matchInstruction } from './match-instructions.js';
import { contains } from './membership.js';
import { importFrom, importModule } from './modules/index.js';
import { clearFast, deleteFast, deleteName, loadName, unboundCell, unboundLocal } from './name-instructions.js';
import { alive, bindFast, bindGlobal, bindName } from './names.js';
import { binary, unary } from './operators.js';
import { orDrop } from './or-drop.js';
import { compare } from './protocol.js';
import { removeItem, storeItem } from './store-item.js';
import { unpack } from './unpacking.js';
import type { Vm } from './vm.js';
import { beforeWith, exitWith, exitWithException } from './with-instructions.js';
import { withTwo } from './with-two.js';

/** Carries out every instruction but calls, jumps, iteration steps and returns. */
export function dispatch(vm: Vm, frame: Frame, op: number, arg: number, extra: number): void {
  const { heap } = vm;
  const { code, stack } = frame;
  switch (op) {
    case OP.LOAD_CONST: {
      const value = constantObject(vm, arg);
      value.refcount++;
      frame.push(value, true);
      return;
    }
    case OP.LOAD_NAME:
    case OP.LOAD_GLOBAL:
      frame.push(
        heap.own(alive(loadName(vm, op === OP.LOAD_NAME ? frame : undefined, code.names[arg] as string))),
        true,
      );
      return;
    case OP.LOAD_FAST:
    case OP.LOAD_FAST_BORROW: {
      const value = frame.locals[arg];
      if (value === undefined) throw unboundLocal(vm, code.varnames[arg] as string);
      const owned = op === OP.LOAD_FAST && (frame.localsOwned[arg] ?? true);
      if (owned) value.refcount++;
      frame.push(alive(value), owned);
      return;
    }
    case OP.LOAD_DEREF: {
      const { content } = (frame.cells[arg] as CellObject).value;
      if (content === undefined) throw unboundCell(vm, code, arg);
      frame.push(heap.own(alive(content)), true);
      return;
    }
    case OP.LOAD_CLOSURE:
      frame.push(heap.own(frame.cells[arg] as CellObject), true);
      return;
    case OP.STORE_NAME:
      bindName(vm, frame, code.names[arg] as string, frame.popOwned(), extra);
      return;
    case OP.STORE_GLOBAL:
      bindGlobal(vm, frame, code.names[arg] as string, frame.popOwned(), extra);
      return;
    case OP.STORE_FAST: {
      const value = stack.pop() as HeapObject;
      bindFast(vm, frame, arg, value, frame.owned.pop() ?? true, extra);
      return;
    }
    case OP.STORE_DEREF: {
      const old = fill(vm, frame.cells[arg] as CellObject, frame.popOwned());
      if (old) heap.drop(old);
      return;
    }
    case OP.DELETE_NAME:
    case OP.DELETE_GLOBAL:
      deleteName(vm, op === OP.DELETE_NAME ? frame : undefined, code.names[arg] as string);
      return;
    case OP.DELETE_FAST:
      deleteFast(vm, frame, arg);
      return;
    case OP.CLEAR_FAST:
      clearFast(vm, frame, arg);
      return;
    case OP.DELETE_DEREF: {
      const old = fill(vm, frame.cells[arg] as CellObject, undefined);
      if (old === undefined) throw unboundCell(vm, code, arg);
      heap.drop(old);
      return;
    }
    case OP.LOAD_ATTR: {
      const object = stack.pop() as HeapObject;
      const owned = frame.owned.pop();
      const value = orDrop(vm, owned ? [object] : [], () => getAttribute(vm, alive(object), code.names[arg] as string));
      if (owned) heap.drop(object);
      frame.push(value, true);
      return;
    }
    case OP.LOAD_METHOD:
      loadMethod(vm, frame, code.names[arg] as string);
      return;
    case OP.LOAD_SUPER_ATTR:
    case OP.LOAD_SUPER_METHOD:
      loadSuper(vm, frame, code.names[arg] as string, op === OP.LOAD_SUPER_METHOD);
      return;
    case OP.STORE_ATTR: {
      const object = frame.popOwned();
      const value = frame.popOwned();
      orDrop(vm, [value, object], () => setAttribute(vm, alive(object), code.names[arg] as string, value, extra));
      heap.drop(object);
      return;
    }
    case OP.DELETE_ATTR:
      deleteAttributeOf(vm, frame, code.names[arg] as string);
      return;
    case OP.BINARY_SUBSCR:
      loadItem(vm, frame, extra);
      return;
    case OP.STORE_SUBSCR:
      storeItem(vm, frame, extra, arg);
      return;
    case OP.DELETE_SUBSCR:
      removeItem(vm, frame);
      return;
    case OP.BUILD_SLICE:
      buildSlice(vm, frame);
      return;
    case OP.BUILD_LIST:
      buildList(vm, frame, arg, extra);
      return;
    case OP.BUILD_CONST_LIST:
      listFromConstants(vm, frame, arg === 1);
      return;
    case OP.BUILD_TUPLE:
      buildTuple(vm, frame, arg, extra);
      return;
    case OP.BUILD_SET:
      buildSet(vm, frame, arg, extra);
      return;
    case OP.BUILD_MAP:
      buildDict(vm, frame, arg, extra);
      return;
    case OP.BUILD_STRING:
      buildString(vm, frame, arg);
      return;
    case OP.FORMAT_VALUE:
      formatValue(vm, frame, arg === 1, code.names[extra] as string);
      return;
    case OP.LIST_APPEND:
    case OP.LIST_EXTEND:
    case OP.LIST_TO_TUPLE:
    case OP.SET_ADD:
    case OP.SET_UPDATE:
    case OP.MAP_ADD:
    case OP.DICT_UPDATE:
      grow(vm, frame, op, arg);
      return;
    case OP.BINARY_OP:
    case OP.INPLACE_OP:
      withTwo(
        vm,
        frame,
        (left, right) => binary(vm, code.names[arg] as string, left, right, op === OP.INPLACE_OP, extra),
        vm.profile.leftOperandFreedFirst,
      );
      return;
    case OP.UNARY_OP: {
      const operand = frame.popOwned();
      frame.push(
        orDrop(vm, [operand], () => unary(vm, code.names[arg] as string, operand)),
        true,
      );
      heap.drop(operand);
      return;
    }
    case OP.COMPARE_OP:
      withTwo(vm, frame, (left, right) => compare(vm, code.names[arg] as string, left, right));
      return;
    case OP.IS_OP:
      withTwo(vm, frame, (left, right) => heap.bool(identical(vm, left, right) === (arg === 0)));
      return;
    case OP.CONTAINS_OP:
      withTwo(vm, frame, (element, container) => heap.bool(contains(vm, container, element) === (arg === 0)));
      return;
    case OP.GET_ITER:
    case OP.GET_YIELD_FROM_ITER:
      getIterator(vm, frame, arg, extra);
      return;
    case OP.POP_TOP:
    case OP.POP_ITER:
    case OP.STORE_PLAIN: {
      const value = stack.pop();
      if (frame.owned.pop() && value) heap.drop(value);
      return;
    }
    case OP.PUSH_NULL:
      frame.push(undefined, false);
      return;
    case OP.CALL_EX:
      callExpanded(vm, frame, arg === 1);
      return;
    case OP.COPY: {
      const value = stack.at(-arg) as HeapObject;
      const owned = frame.owned.at(-arg) ?? true;
      if (owned) value.refcount++;
      frame.push(value, owned);
      return;
    }
    case OP.SWAP:
      swap(stack, arg);
      swap(frame.owned, arg);
      return;
    case OP.UNPACK_SEQUENCE:
      unpack(vm, frame, arg, -1);
      return;
    case OP.UNPACK_EX:
      unpack(vm, frame, arg, extra);
      return;
    case OP.MAKE_FUNCTION:
      makeFunction(vm, frame, code.codes[arg] as Code, extra);
      return;
    case OP.BUILD_CLASS:
      buildClass(vm, frame, code.codes[arg] as Code, extra);
      return;
    case OP.IMPORT_NAME:
      frame.push(importModule(vm, code.names[arg] as string), true);
      return;
    case OP.IMPORT_FROM:
      frame.push(importFrom(vm, stack.at(-1) as HeapObject, code.names[arg] as string), true);
      return;
    case OP.LOAD_ASSERTION_ERROR:
      frame.push(heap.own(vm.builtin('AssertionError') ?? heap.none), true);
      return;
    case OP.RAISE:
    case OP.PUSH_EXC:
    case OP.POP_EXCEPT:
    case OP.CHECK_EXC_MATCH:
    case OP.RERAISE:
      handle(vm, frame, op, arg);
      return;
    case OP.BEFORE_WITH:
      beforeWith(vm, frame);
      return;
    case OP.WITH_EXIT:
      exitWith(vm, frame);
      return;
    case OP.WITH_EXCEPT:
      exitWithException(vm, frame);
      return;
    case OP.IS_BUILTIN: {
      const value = frame.popOwned();
      frame.push(heap.bool(value === vm.builtin(code.names[arg] as string)), true);
      heap.drop(value);
      return;
    }
    case OP.SHADOW_CELL:
      shadowCell(vm, frame, arg, extra);
      return;
    case OP.RESTORE_CELL:
      restoreCell(vm, frame, arg, extra);
      return;
    case OP.POP_ANNOTATION:
      checkAnnotation(vm, frame.popOwned(), arg);
      return;
    case OP.NOP:
    case OP.UNSURE_FAST:
      return;
    default:
      matchInstruction(vm, frame, op, arg);
  }
}

function swap<T>(list: T[], depth: number): void {
  const top = list.length - 1;
  const other = list.length - depth;
  const value = list[top] as T;
  list[top] = list[other] as T;
  list[other] = value;
}
