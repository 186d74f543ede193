import { describe } from 'vitest';
import { objectSizes } from '../../../src/content/topics/object-sizes.js';
import { obeysTheLaws } from './laws.js';

describe('object-sizes', () => {
  obeysTheLaws(objectSizes, ['imports', 'getsizeof']);
});
