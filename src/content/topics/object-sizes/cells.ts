import { patternOf } from '../axes.js';
import type { NodeClass } from '../node-class.js';
import { steps, words } from './room.js';
import { measuredLines, type Step } from './steps.js';

const NODES: NodeClass = 'cells';
const TARGETS = ['append-adds-eight', 'sizeof-contents-only', 'sizeof-deep', 'params-copied', 'slice-aliases'];

interface Cells {
  readonly made: string;
  readonly things: string;
  readonly change: string;
}

const told = ({ made, things, change }: Cells): readonly Step[] => [...words(made), ...words(things), ...words(change)];

const MADE = [
  'p=1',
  'p=2',
  'p=4',
  'p=0',
  'p=2 q=p',
  'p=2 q=p[:]',
  'p=4 q=p[:]',
  'p=1 q=p[:]',
  'p=0 p+',
  'p=2 p+ q=p[:]',
];
const THINGS = [
  'c=Cell(p)',
  'c=Cell(p) b=Box(p)',
  'b=Box(p) c=Cell(p)',
  'c=Cell(q) b=Box(p)',
  'c=Cell(p) b=Box(q)',
  'c=Cell(q)',
];
const CHANGES = [
  'p+',
  'c.data+',
  'b.data+',
  'c.data+ p+',
  'p+ c.data=p[:]',
  'c.data=p[:] c.data+',
  'b.data=p[:] b.data+',
  'b.extra=p p+',
  'b.extra=c p+',
  'b.extra=c c.data+',
  'c.data=b b.data+',
  'b.data=c c.data+',
  'q+',
  'q+ p+',
  'b.data.pop',
  'c.data.pop p+',
];

/** Most lists and instances that are in memory at one time. */
const MOST = 5;

/** Whether no more lists and instances are made than a learner keeps in mind. */
const areFew = (...parts: readonly string[]): boolean =>
  (parts.join(' ').match(/=\d|\[:\]|Cell|Box|w=/g) ?? []).length <= MOST;

/** Whether every line finds what it needs. */
function areCells(choice: Cells): boolean {
  const { made, things, change } = choice;
  if (/q/.test(things + change) !== made.includes('q')) return false;
  if (change.includes('b.') && !things.includes('b=')) return false;
  if (change.includes('pop') && /^p=[01]/.test(made)) return false;
  return !(change.startsWith('c.data=b') && !things.includes('b='));
}

/** Instances with `__slots__` and without that refer to lists; the size of a list, an instance, or two of them. */
export const cellsAndLists = patternOf({
  id: 'cells-and-lists',
  targets: TARGETS,
  questions: ['compute-size'],
  nodes: NODES,
  axes: {
    made: MADE,
    things: THINGS,
    change: CHANGES,
    late: ['', 'w=c,p', 'w=c,c', 'p=1', 'w=p,'],
    size: ['p', 'c.data', 'b.data', 'q', 'c', 'c,c.data', 'c,p', 'p,b.data', 'w,c'],
  },
  where: ({ late, size, ...choice }) => {
    if (!areCells(choice) || !areFew(...Object.values(choice), late)) return false;
    if (/w/.test(size) !== late.startsWith('w')) return false;
    if (size.includes('b') && !choice.things.includes('b=')) return false;
    if (/data=[bc]/.test(choice.change) && /\.data/.test(size)) return false;
    if (size.startsWith('q') && !choice.made.includes('q')) return false;
    if (size === 'p' && late === 'p=1') return false;
    const count = told(choice).length + words(late).length + (size.includes(',') ? 0 : 1);
    return count >= 6 && count <= 10;
  },
  lines: ({ late, size, ...choice }, surface) => {
    const grows = !size.includes(',');
    return measuredLines(
      [
        ...words(choice.made),
        ...words(choice.things),
        ...(grows ? [`note ${size}`] : []),
        ...words(choice.change),
        ...words(late),
        `${grows ? 'grow' : 'size'} ${size}`,
      ],
      surface,
    );
  },
});

/** The same, with sizes compared. */
export const comparedCells = patternOf({
  id: 'compared-cells',
  targets: TARGETS,
  questions: ['predict-output'],
  nodes: NODES,
  axes: {
    made: MADE,
    things: THINGS,
    change: CHANGES.filter((change) => !['c.data=b b.data+', 'b.data.pop', 'q+ p+'].includes(change)),
    shows: [
      'is c>p; is c.data==p',
      'is p>c; is b.data==c.data',
      'is c>p; is b.data==p',
      'is c>q; is c.data==p',
      'is c>b.data; is c.data==p',
      'is b>p; is b.data==c.data',
      'is c>b; is b.data==p; is p>c',
      'is c>b; is c.data==p; is c>p',
    ],
  },
  where: ({ shows, ...choice }) => {
    if (!areCells(choice) || !areFew(...Object.values(choice))) return false;
    const text = shows.replaceAll('is', '');
    if (/b/.test(text) !== choice.things.includes('b=') || /q/.test(text) !== choice.made.includes('q')) return false;
    if (/data=[bc]/.test(choice.change) && /\.data/.test(text)) return false;
    const count = told(choice).length + steps(shows).length;
    return count >= 7 && count <= 10;
  },
  lines: ({ shows, ...choice }, surface) => measuredLines([...told(choice), ...steps(shows)], surface),
});

const BODIES = ['+', '++', ':+', '+:'];
const CALLS = [
  'call c.data',
  'call p',
  'call b.data',
  'p+; call c.data',
  'call p; b.data+',
  'c.data=p[:]; call c.data',
  'call c.data; p+',
];

interface CalledCells {
  readonly body: string;
  readonly made: string;
  readonly things: string;
  readonly late: string;
}

/** Whether every line finds what it needs. */
function areCalled({ made, things, late }: CalledCells): boolean {
  if (/q/.test(things) !== made.includes('q')) return false;
  return !late.includes('b.') || things.includes('b=');
}

/** A function changes the list of an instance; by how much a list, the instance or both grow, or what they take together. */
export const cellsThroughCalls = patternOf({
  id: 'cells-through-calls',
  targets: ['append-adds-eight', 'params-copied', 'sizeof-deep', 'slice-aliases'],
  questions: ['compute-size'],
  nodes: NODES,
  axes: {
    body: BODIES,
    made: MADE,
    things: THINGS,
    late: CALLS,
    size: ['p', 'c.data', 'c', 'b.data', 'q', 'w', 'c,p', 'c,c.data', 'w,c', 'p,b.data'],
  },
  where: ({ size, ...choice }) => {
    if (
      !areFew(
        choice.made,
        choice.things,
        choice.late,
        choice.body.includes(':') ? '[:]' : '',
        size.startsWith('w') ? 'w=' : '',
      )
    )
      return false;
    if (!areCalled(choice) || (/^q/.test(size) && !choice.made.includes('q'))) return false;
    if (/b/.test(size) && !choice.things.includes('b=')) return false;
    const count = words(choice.made).length + words(choice.things).length + steps(choice.late).length;
    return count >= (size.includes(',') && choice.body.length === 1 && !size.startsWith('w') ? 4 : 3) && count <= 6;
  },
  lines: ({ body, made, things, late, size }, surface) => {
    const whole = size.startsWith('w') ? ['w=c,p'] : [];
    const grows = !size.includes(',');
    return measuredLines(
      [
        `def ${body}`,
        ...words(made),
        ...words(things),
        ...whole,
        ...(grows ? [`note ${size}`] : []),
        ...steps(late),
        `${grows ? 'grow' : 'size'} ${size}`,
      ],
      surface,
    );
  },
});

/** The same, with sizes compared. */
export const comparedAfterCells = patternOf({
  id: 'compared-after-cells',
  targets: ['append-adds-eight', 'params-copied', 'sizeof-deep', 'slice-aliases'],
  questions: ['predict-output'],
  nodes: NODES,
  axes: {
    body: BODIES,
    made: MADE.filter((made) => made !== 'p=2' && made !== 'p=0'),
    things: THINGS,
    late: CALLS,
    shows: [
      'is c>p; is c.data==p',
      'is c>p; is b.data==p',
      'is c>b; is b.data==p; is p>c',
      'is p==q; is c>p',
      'is c>b; is c.data==p; is c>p',
      'is c>b.data; is p==b.data',
    ],
  },
  where: ({ shows, ...choice }) => {
    if (!areCalled(choice)) return false;
    if (!areFew(choice.made, choice.things, choice.late, choice.body.includes(':') ? '[:]' : '')) return false;
    const text = shows.replaceAll('is', '');
    if (/b/.test(text) !== choice.things.includes('b=') || /q/.test(text) !== choice.made.includes('q')) return false;
    const count = words(choice.made).length + words(choice.things).length + steps(choice.late).length;
    return count >= 3 && count <= 6;
  },
  lines: ({ body, made, things, late, shows }, surface) =>
    measuredLines([`def ${body}`, ...words(made), ...words(things), ...steps(late), ...steps(shows)], surface),
});
