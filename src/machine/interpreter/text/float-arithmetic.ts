import { divisionByZero } from './number-errors.js';

/** `a / b` of floats */
export function floatDivide(a: number, b: number): number {
  if (b === 0) throw divisionByZero('float /');
  return a / b;
}

/** `a // b` of floats (`_float_div_mod`, Objects/floatobject.c) */
export function floatFloorDiv(a: number, b: number): number {
  if (b === 0) throw divisionByZero('float //');
  return quotient(a, b);
}

/** `a % b` of floats, with the sign of `b` */
export function floatMod(a: number, b: number): number {
  if (b === 0) throw divisionByZero('float %');
  return remainder(a, b);
}

/** `divmod(a, b)` of floats */
export function floatDivmod(a: number, b: number): readonly [number, number] {
  if (b === 0) throw divisionByZero('float divmod');
  return [quotient(a, b), remainder(a, b)];
}

function remainder(a: number, b: number): number {
  const rest = a % b;
  if (rest === 0) return b < 0 ? -0 : 0;
  return rest < 0 !== b < 0 ? rest + b : rest;
}

function quotient(a: number, b: number): number {
  const rest = a % b;
  let whole = (a - rest) / b;
  if (rest !== 0 && rest < 0 !== b < 0) whole -= 1;
  if (whole === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
  const floor = Math.floor(whole);
  return whole - floor > 0.5 ? floor + 1 : floor;
}
