export { floatDivide, floatDivmod, floatFloorDiv, floatMod } from './float-arithmetic.js';
export { floatPow, intPow } from './float-power.js';
export { compareNumbers, intDivide, intToFloat } from './int-float.js';
export { intAnd, intInvert, intLeftShift, intOr, intRightShift, intXor } from './integer-bits.js';
export { intPower, intPowMod } from './integer-power.js';
export {
  bitLength,
  DEFAULT_BIT_LIMIT,
  type Int,
  intAbs,
  intAdd,
  intDivmod,
  intFloorDiv,
  intMod,
  intMul,
  intNegate,
  intSub,
  normalInt,
} from './integers.js';
export { NotModelled, NumberError, type NumberWording, TooLarge } from './number-errors.js';
export { intToString, parseFloatText, parseInteger } from './number-text.js';
export { floatRound, floatRoundToInt, floatToInt, intRound } from './rounding.js';
