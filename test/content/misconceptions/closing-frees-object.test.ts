import { describe, expect, test } from 'vitest';
import { closingFreesObject } from '../../../src/content/misconceptions/closing-frees-object.js';
import { answers } from './learner.js';

const DOOR = `
class Door:
    def __enter__(self):
        return self
    def __exit__(self, *error):
        self.close()
    def close(self):
        print('close')
    def __del__(self):
        print('freed')
`;

describe('closing-frees-object', () => {
  test('a call of close frees it, whatever else refers to it', () => {
    const source = `${DOOR}
door = Door()
gate = door
door.close()
print('later')
door = None
gate = None
print('end')
`;
    expect(answers(closingFreesObject, source)).toBe('close / later / freed / end => close / freed / later / end');
  });

  test('the end of a block does too', () => {
    const source = `${DOOR}
with Door() as door:
    print('inside')
print('later')
door = None
`;
    expect(answers(closingFreesObject, source)).toBe(
      'inside / close / later / freed => inside / close / freed / later',
    );
  });

  test('has nothing to say where nothing is closed', () => {
    expect(answers(closingFreesObject, `${DOOR}\ndoor = Door()\ndel door\n`)).toBe('freed => nothing to say');
  });
});
