import type { Rejection, Rule } from '../items/rejection.js';

/** What a program needs so that a question of this type can be asked about it. */
const NEEDS: Readonly<Record<string, string>> = {
  'alias-groups': 'names for lists, dicts, sets or instances, some of them for the same object',
  'choose-diagram': 'names for a few lists, dicts or instances at the end',
  'collect-result': 'a second gc.collect() that frees a cycle',
  'complete-diagram': 'names for a few lists, dicts or instances at the end',
  'finalizer-order': 'a class whose __del__ prints, and objects of it that are freed one after another',
  'freed-by-call': 'at least two instances with a label each, and a line that frees some of them',
  'freed-on-line': 'instances that each have a text of their own in an attribute name or label',
  'is-equals-table': 'several names for lists, dicts or instances, some equal and some the same object',
  'predict-output': 'what print() shows of a change in memory',
  'refcount-at-line': 'a list, dict, set or instance that several names, slots or attributes refer to',
  'trace-table': 'a few names that are bound again or removed',
  'what-keeps-alive': 'an instance to which several names, slots or attributes refer',
  'which-line-frees': 'instances with a label each that single lines of the main program free',
};

const REASONS: Readonly<Partial<Record<Rule, string>>> = {
  'the question has no key': 'this run has no single answer',
  'the key differs between versions': 'the answer differs between Pythons; name one, for example --python 3.14',
  'fewer than 2 wrong answers': 'no two misconceptions lead to different wrong answers',
  'no way to answer': 'too few different answers to choose from',
};

/**
 * Why a question type asks nothing about a program, in one line, and what would help; undefined where it never asks
 * about programs.
 */
export function reasonFor(question: string, rejection: Rejection | undefined): string | undefined {
  const needs = NEEDS[question];
  if (needs === undefined) return undefined;
  if (rejection === undefined || rejection.rule === 'the program gives no question')
    return `it asks, on lines outside loops and functions, about ${needs}`;
  const { rule, detail } = rejection;
  const reason = REASONS[rule] ?? `no fair item comes of it (${detail ?? rule})`;
  return rule === 'fewer than 2 wrong answers' ? `${reason}; it helps to have ${needs}` : reason;
}
