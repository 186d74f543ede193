import { code, type Sentence, say } from '../../document/index.js';

/** What a learner can do who answers a question type rightly, by topic; `other` for the topics not named. */
interface Objectives {
  readonly other: Sentence;
  readonly [topic: string]: Sentence;
}

const OBJECTIVES = {
  'alias-groups': {
    other: say`I can tell which names refer to one object.`,
    aliasing: say`I can tell which names refer to the same object after some of them have moved.`,
    'reference-counting': say`I can find every name that refers to an object.`,
    deallocation: say`I can tell which names still keep an object in memory.`,
    'cycles-and-gc': say`I can tell which names still lead to an object of a ring.`,
    'calls-and-frames': say`I can tell which names refer to the same object after a function has got it and given it back.`,
    'weak-references': say`I can tell which names refer to the object that a weak reference gives.`,
    'names-and-objects': say`I can tell which names refer to one object after assignments and swaps.`,
    'identity-and-caching': say`I can tell a second name for an object from a copy of it.`,
  },
  'choose-diagram': {
    other: say`I can tell which picture shows the names and objects of a program.`,
  },
  'collect-result': {
    other: say`I can say how many objects ${code('gc.collect()')} finds.`,
    aliasing: say`I can tell whether a second name keeps a ring from the garbage collector.`,
    'reference-counting': say`I can tell which objects reference counting has already freed before the garbage collector runs.`,
    deallocation: say`I can tell which objects are still in memory, without any name that leads to them.`,
    'cycles-and-gc': say`I can count the objects that only the garbage collector finds: rings, and what hangs on them.`,
  },
  'complete-diagram': {
    other: say`I can say which object each name, slot and attribute refers to.`,
  },
  'draw-program': {
    other: say`I can draw the names, the objects and the arrows between them.`,
  },
  'explain-why': {
    other: say`I can explain in my own words why an object is freed, or why a line prints what it prints.`,
  },
  'fill-line': {
    other: say`I can choose lines that take the last reference to an object away.`,
  },
  'finalizer-order': {
    other: say`I can say in which order objects are freed, and when that is between the other lines.`,
  },
  'compute-size': {
    other: say`I can work out the size of a list from its slots.`,
    'object-sizes': say`I can work out the size of a list from its slots, and tell it from the size of what it refers to.`,
  },
  'count-alive': {
    other: say`I can say how many objects are in memory after a line.`,
    'memory-efficient-code': say`I can tell which lines keep objects in memory longer than the program needs them.`,
  },
  'freed-by-call': {
    other: say`I can say which objects one line frees.`,
    aliasing: say`I can tell whether another name keeps an object when a line takes one reference away.`,
    'reference-counting': say`I can find the objects that have no reference left after a line.`,
    deallocation: say`I can follow how one line frees an object and everything that only this object referred to.`,
    'cycles-and-gc': say`I can tell what reference counting frees from what only the garbage collector frees.`,
    'calls-and-frames': say`I can tell which objects go when a function returns, and which outlive the call.`,
    'weak-references': say`I can tell which objects go although weak references to them are left.`,
  },
  'freed-on-line': {
    other: say`I can find the line on which an object is freed.`,
    aliasing: say`I can tell whether an object is freed when one of the names that refer to it goes.`,
    'reference-counting': say`I can find the line that takes the last reference to an object away.`,
    deallocation: say`I can find the line on which an object is freed, or tell that it stays in memory.`,
    'cycles-and-gc': say`I can tell when an object of a ring is freed: by reference counting, by the garbage collector, or not at all.`,
    'calls-and-frames': say`I can find the line of the main program on which an object that a function created or got is freed.`,
    'weak-references': say`I can find the line on which an object is freed that weak references lead to.`,
  },
  'is-equals-table': {
    other: say`I can tell one object from two equal ones.`,
  },
  'match-terms': {
    other: say`I can say what the words of this subject mean.`,
  },
  'predict-output': {
    other: say`I can say what a program prints.`,
    aliasing: say`I can tell a line that changes an object from a line that moves a name.`,
    'reference-counting': say`I can say what ${code('sys.getrefcount')} prints, and why it is one more than the references I count.`,
    deallocation: say`I can say when a message of ${code('__del__')} is printed.`,
    'cycles-and-gc': say`I can say what a program prints before and after the garbage collector runs.`,
    'calls-and-frames': say`I can tell what a call changes for its caller, and what is gone when it returns.`,
    'weak-references': say`I can say what a weak reference gives before and after its object is freed.`,
    'names-and-objects': say`I can say what each name refers to after assignments, swaps and calculations.`,
    'identity-and-caching': say`I can tell whether two names refer to one object or to two equal ones.`,
  },
  'refcount-at-line': {
    other: say`I can count the references to an object.`,
    aliasing: say`I can count the names and slots that refer to one object.`,
    'reference-counting': say`I can count names, list slots, dictionary values and attributes as references, and see which lines do not touch the asked object.`,
    deallocation: say`I can say how many references are left before an object is freed.`,
    'cycles-and-gc': say`I can count the references that the objects of a ring keep to each other.`,
    'calls-and-frames': say`I can count the references that are left when a function has returned.`,
    'weak-references': say`I can tell references that count from weak ones.`,
    'names-and-objects': say`I can count the names and slots that refer to an object after assignments and swaps.`,
    'identity-and-caching': say`I can tell which lines give an object one more reference, and which create another object.`,
  },
  'what-changes': {
    other: say`I can say what changes in memory, or in what is printed, when a line is left out.`,
  },
  'what-keeps-alive': {
    other: say`I can find every name, slot, value and attribute that keeps an object in memory.`,
  },
  'which-line-frees': {
    other: say`I can find the statement that takes the last reference to an object away.`,
  },
  'true-false-reason': {
    other: say`I can tell a true sentence on memory from a false one, and give the reason.`,
  },
  'wrong-claim': {
    other: say`I can find the wrong one among several sentences on memory.`,
  },
  'trace-table': {
    other: say`I can follow what each name refers to, line by line.`,
  },
} satisfies Readonly<Record<string, Objectives>>;

/** "I can …", for a topic. */
export function objectiveIn(question: keyof typeof OBJECTIVES): (topic: string) => Sentence {
  const byTopic: Objectives = OBJECTIVES[question];
  return (topic) => byTopic[topic] ?? byTopic.other;
}
