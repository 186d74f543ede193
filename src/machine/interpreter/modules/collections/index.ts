import { type ModuleContents, typeMember } from '../module-contents.js';
import { counterType } from './counter.js';
import { defaultdictType } from './defaultdict.js';
import { dequeType } from './deque.js';
import { makeNamedtuple } from './namedtuple.js';
import { orderedDictType } from './ordered-dict.js';

/** The module collections. */
export const collectionsModule: ModuleContents = {
  Counter: typeMember(() => counterType),
  OrderedDict: typeMember(() => orderedDictType),
  defaultdict: typeMember(() => defaultdictType),
  deque: typeMember(() => dequeType),
  namedtuple: makeNamedtuple,
};
