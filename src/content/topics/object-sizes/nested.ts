import { patternOf } from '../axes.js';
import { lengths, steps, words } from './room.js';
import { measuredLines, type Step } from './steps.js';

const TARGETS = ['append-adds-eight', 'sizeof-contents-only', 'sizeof-deep', 'container-stores-copy'];

interface Nested {
  readonly made: string;
  readonly whole: string;
  readonly change: string;
}

const told = ({ made, whole, change }: Nested): readonly Step[] => [...words(made), whole, ...words(change)];

/** Whether each line has the lists it needs. */
function isNested(choice: Nested, least: number, most: number): boolean {
  const all = told(choice);
  if (choice.whole === 'w=p' && choice.change.includes('w.pop')) return false;
  const hasSecond = choice.made.includes('q');
  if (!hasSecond && /q/.test(choice.whole + choice.change)) return false;
  if (hasSecond && !/q/.test(choice.whole + choice.change)) return false;
  const counted = all.map((step) => step.replace(/^w\[0\](?=[+.])/, choice.whole[2] === 'q' ? 'q' : 'p'));
  return (
    all.length >= least && all.length <= most && lengths(counted.filter((step) => !step.startsWith('w'))) !== undefined
  );
}

const MADE = ['p=1', 'p=2', 'p=4', 'p=0 p+', 'p=2 q=1', 'p=1 q=2', 'p=4 q=2', 'p=2 q=4'];
const WHOLE = ['w=p,p', 'w=p', 'w=p,', 'w=p,q', 'w=q,p', 'w=p,q,p', 'w=p,p,q', 'w=p,p,p'];
const CHANGES = [
  '',
  'p+',
  'w+p',
  'w[0]+',
  'w+',
  'w+ p+',
  'w+p p+',
  'p+ p+',
  'w.pop',
  'w.pop p+',
  'p.pop',
  'w[0].pop',
  'w+q',
  'q+',
  'w.clear',
  'p.clear',
];

/** A list of lists: what it takes itself, and what its parts take. */
export const listOfLists = patternOf({
  id: 'list-of-lists',
  targets: TARGETS,
  questions: ['compute-size'],
  axes: {
    made: MADE,
    whole: WHOLE.slice(0, 5),
    change: CHANGES,
    drop: ['', 'p=1'],
    size: ['size w', 'size p', 'size w[0]'],
  },
  where: ({ drop, size, ...choice }) => {
    if (!isNested(choice, 3, 5) || (drop !== '' && choice.made.includes('q'))) return false;
    const end = choice.change.includes('clear') || choice.change.includes('w.pop');
    if (size === 'size w[0]' && end) return false;
    if (size === 'size p' && drop !== '') return false;
    return (
      told(choice).length + (drop === '' ? 0 : 1) <= 6 && (drop !== '' || size !== 'size p' || choice.change !== '')
    );
  },
  lines: ({ drop, size, ...choice }, surface) =>
    measuredLines(
      [...told(choice), ...words(drop.replace(' ', '~')).map((step) => step.replace('~', ' ')), size],
      surface,
    ),
});

/** The same, with sizes compared. */
export const comparedNested = patternOf({
  id: 'compared-nested',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    made: MADE.filter((made) => made !== 'p=2 q=1' && made !== 'p=1 q=2'),
    whole: WHOLE,
    change: CHANGES.filter((change) => !['', 'w+', 'w+p', 'p.pop'].includes(change)),
    shows: [
      'is w>p; is w[0]==p',
      'is w==p; is w>p',
      'is p>w; is w[0]==p',
      'is w==q; is p>w',
      'is w>q; is q>p',
      'is w>w[0]; is w==q',
    ],
  },
  where: ({ shows, ...choice }) => {
    if (!isNested(choice, 3, 5)) return false;
    if (shows.includes('q') !== choice.made.includes('q')) return false;
    return !(shows.includes('w[0]') && /clear|w\.pop/.test(choice.change));
  },
  lines: ({ shows, ...choice }, surface) => measuredLines([...told(choice), ...steps(shows)], surface),
});

const SUMS = ['size w,p', 'size p,q', 'size w,q', 'size w[0],w[1]'];

/** Two sizes added up: what is in both counts in none. */
export const sumsOfSizes = patternOf({
  id: 'sums-of-sizes',
  targets: TARGETS,
  questions: ['compute-size'],
  axes: {
    made: MADE,
    whole: WHOLE.slice(0, 5),
    change: CHANGES,
    drop: ['', 'p=1', 'q=w[0]'],
    size: SUMS,
  },
  where: ({ drop, size, ...choice }) => {
    if (!isNested(choice, 4, 6)) return false;
    const hasSecond = choice.made.includes('q') || drop.startsWith('q');
    if (/q/.test(size) && !hasSecond) return false;
    if (/clear|w\.pop/.test(choice.change) && /w\[/.test(size + drop)) return false;
    if (size.includes('w[1]') && !choice.whole.includes(',')) return false;
    return told(choice).length + words(drop).length <= 7;
  },
  lines: ({ drop, size, ...choice }, surface) => measuredLines([...told(choice), ...words(drop), size], surface),
});
