import { describe } from 'vitest';
import { memoryEfficientCode } from '../../../src/content/topics/memory-efficient-code.js';
import { obeysTheLaws } from './laws.js';

describe('memory-efficient-code', () => {
  obeysTheLaws(memoryEfficientCode, ['generators', 'comprehensions']);
});
