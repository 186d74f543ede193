import { OP, type Op } from './code.js';

/** Stack entries an instruction takes and gives, on its fall-through path. */
export function stackEffect(op: Op, arg: number, extra: number): readonly [pops: number, pushes: number] {
  switch (op) {
    case OP.LINE:
    case OP.NOP:
    case OP.JUMP:
    case OP.DELETE_NAME:
    case OP.DELETE_GLOBAL:
    case OP.DELETE_FAST:
    case OP.CLEAR_FAST:
    case OP.SHADOW_CELL:
    case OP.RESTORE_CELL:
    case OP.UNSURE_FAST:
    case OP.DELETE_DEREF:
    case OP.RETURN_GENERATOR:
      return [0, 0];
    case OP.LOAD_CONST:
    case OP.LOAD_NAME:
    case OP.LOAD_GLOBAL:
    case OP.LOAD_FAST:
    case OP.LOAD_FAST_BORROW:
    case OP.LOAD_DEREF:
    case OP.LOAD_CLOSURE:
    case OP.PUSH_NULL:
    case OP.LOAD_ASSERTION_ERROR:
    case OP.IMPORT_NAME:
    case OP.FOR_ITER:
    case OP.PUSH_EXC:
    case OP.MATCH_SEQUENCE:
    case OP.MATCH_MAPPING:
    case OP.GET_LEN:
    case OP.MATCH_KEYS:
      return [0, 1];
    case OP.STORE_NAME:
    case OP.STORE_GLOBAL:
    case OP.STORE_FAST:
    case OP.STORE_DEREF:
    case OP.STORE_PLAIN:
    case OP.DELETE_ATTR:
    case OP.POP_TOP:
    case OP.POP_ITER:
    case OP.POP_ANNOTATION:
    case OP.POP_JUMP_IF_FALSE:
    case OP.POP_JUMP_IF_TRUE:
    case OP.RETURN_VALUE:
    case OP.POP_EXCEPT:
    case OP.RERAISE:
    case OP.LIST_APPEND:
    case OP.LIST_EXTEND:
    case OP.SET_ADD:
    case OP.SET_UPDATE:
    case OP.DICT_UPDATE:
    case OP.WITH_EXIT:
      return [1, 0];
    case OP.LOAD_ATTR:
    case OP.UNARY_OP:
    case OP.GET_ITER:
    case OP.LIST_TO_TUPLE:
    case OP.BUILD_CONST_LIST:
    case OP.CHECK_EXC_MATCH:
    case OP.YIELD_VALUE:
    case OP.GET_YIELD_FROM_ITER:
    case OP.IS_BUILTIN:
      return [1, 1];
    case OP.LOAD_SUPER_METHOD:
      return [2, 2];
    case OP.LOAD_SUPER_ATTR:
      return [2, 1];
    case OP.LOAD_METHOD:
    case OP.IMPORT_FROM:
    case OP.BEFORE_WITH:
    case OP.WITH_EXCEPT:
      return [1, 2];
    case OP.STORE_ATTR:
    case OP.DELETE_SUBSCR:
    case OP.MAP_ADD:
      return [2, 0];
    case OP.BINARY_SUBSCR:
    case OP.BINARY_OP:
    case OP.INPLACE_OP:
    case OP.COMPARE_OP:
    case OP.IS_OP:
    case OP.CONTAINS_OP:
    case OP.YIELD_FROM:
      return [2, 1];
    case OP.STORE_SUBSCR:
      return [3, 0];
    case OP.MATCH_CLASS:
      return [3, 1];
    case OP.BUILD_SLICE:
      return [3, 1];
    case OP.BUILD_LIST:
    case OP.BUILD_TUPLE:
    case OP.BUILD_SET:
    case OP.BUILD_STRING:
      return [arg, 1];
    case OP.BUILD_MAP:
      return [arg * 2, 1];
    case OP.CALL:
      return [arg + 2, 1];
    case OP.CALL_EX:
      return [3 + arg, 1];
    case OP.FORMAT_VALUE:
      return [1 + arg, 1];
    case OP.RAISE:
      return [arg, 0];
    case OP.UNPACK_SEQUENCE:
      return [1, arg];
    case OP.UNPACK_EX:
      return [1, arg + extra + 1];
    default:
      return [0, 0];
  }
}
