import { code, say } from '../../document/index.js';
import type { Claim } from './claim.js';

/** When objects are freed. */
export const deallocationClaims: readonly Claim[] = [
  {
    id: 'del-frees-at-once',
    topic: 'deallocation',
    level: 2,
    holds: false,
    words: {
      claim: say`In CPython, ${code('del name')} always frees the object that ${code('name')} refers to.`,
      because: say`it removes the name, and another reference may still keep the object in memory`,
      remember: say`${code('del')} removes a name. An object is freed when its last reference goes.`,
      disputed: say`Tutorials often show ${code('del')} on an object with one name only, where the object is freed as well.`,
    },
    wrongReasons: [
      {
        verdict: true,
        because: say`it removes the object from memory, and every other name of it is an error then`,
        idea: 'del-destroys-object',
        feedback: say`${code('del')} takes away one reference. Other names still refer to the object and work as before.`,
      },
      {
        verdict: false,
        because: say`nothing is freed until the garbage collector runs and looks for unused objects`,
        idea: 'only-gc-frees',
        feedback: say`Reference counting frees an object at once when its last reference goes. The garbage collector is not needed for that.`,
      },
    ],
    shownBy: 'tea = ["tea"]\ncup = tea\ndel tea\nprint(cup)\n',
    source: 'https://docs.python.org/3/reference/simple_stmts.html#the-del-statement',
  },
];
