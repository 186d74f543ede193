import type { PythonVersion } from '../../profiles/index.js';

/** How one Python version words errors of text functions, and the few things it alone accepts. */
export interface TextWording {
  /** Arguments of `find`, `count`, `index`, `replace`, `split` and their like; 3.13 has them parsed by the clinic. */
  readonly arguments: '3.11' | '3.13';
  /** Mistakes in `%` formatting. */
  readonly percent: '3.11' | '3.14' | '3.15';
  /** `.6_f` groups the digits after the decimal point. */
  readonly groupsFraction: boolean;
  /** `str.replace(old, new, count=1)` */
  readonly replaceTakesKeyword: boolean;
  /** `str.splitlines` takes any object as truth value, not only an int. */
  readonly keependsIsTruth: boolean;
  readonly sliceBounds: string;
}

const python311: TextWording = {
  arguments: '3.11',
  percent: '3.11',
  groupsFraction: false,
  replaceTakesKeyword: false,
  keependsIsTruth: false,
  sliceBounds: 'slice indices must be integers or None or have an __index__ method',
};
const python312: TextWording = { ...python311, keependsIsTruth: true };
const python313: TextWording = { ...python312, arguments: '3.13', replaceTakesKeyword: true };
const python314: TextWording = { ...python313, percent: '3.14', groupsFraction: true };
const python315: TextWording = {
  ...python314,
  percent: '3.15',
  sliceBounds: 'slice indices must be integers or have an __index__ method',
};

/** The wording of every modelled version; measured on 3.11.7, 3.12.1, 3.13.0, 3.14.2 and 3.15.0rc1. */
export const TEXT_WORDINGS: Readonly<Record<PythonVersion, TextWording>> = {
  '3.11': python311,
  '3.12': python312,
  '3.13': python313,
  '3.14': python314,
  '3.15': python315,
};
