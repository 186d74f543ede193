import { patternOf } from '../axes.js';
import { lengths, steps } from './room.js';
import { measuredLines } from './steps.js';

/** Two ranges and two lists: a range keeps three numbers, a list refers to all of them. */
export const rangesAndLists = patternOf({
  id: 'ranges-and-lists',
  targets: ['lazy-makes-all', 'append-adds-eight', 'slice-aliases', 'assignment-copies-object'],
  questions: ['predict-output'],
  axes: {
    second: ['t=range(10)', 'r=list(s)'],
    lists: ['p=2; q=p[:]', 'p=0; q=p', 'p=4; q=p[:]', 'p=1; q=p[:]', 'p=2; q=4', 'p=0; q=2'],
    late: ['p+', 'q+', 'q.pop', 'p.pop'],
    ranges: ['is s==t', 'is t>s', 'is s>p', 'is p>s', 'is s==r', 'is r>s', 'is s>q'],
    others: ['is q>p', 'is q==p'],
    rangesFirst: [true, false],
  },
  where: ({ second, lists, late, ranges }) => {
    if (
      ranges.includes('t') !== second.startsWith('t') ||
      ranges.includes('r=') ||
      /r$|r>/.test(ranges) !== second.startsWith('r')
    )
      return false;
    return lengths([...steps(lists), ...steps(late)]) !== undefined;
  },
  lines: ({ second, lists, late, ranges, others, rangesFirst }, surface) =>
    measuredLines(
      [
        's=range(1000)',
        second,
        ...steps(lists),
        ...steps(late),
        ...(rangesFirst ? [ranges, others] : [others, ranges]),
      ],
      surface,
    ),
});
