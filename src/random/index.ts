export type { Label } from './label-hash.js';
export { LARGEST_SPACE, type Permutation, permutation, type RoundFunction, seededPermutation } from './permutation.js';
export { Random } from './random.js';
