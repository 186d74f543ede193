import { patternOf } from '../axes.js';
import { measuredLines, type Step } from './steps.js';

export const TARGETS = ['append-adds-eight', 'sizeof-deep', 'slice-aliases', 'assignment-copies-object'];

/** Steps parted by blanks. */
export const words = (text: string): readonly Step[] => (text === '' ? [] : text.split(' '));
/** Steps parted by `; `. */
export const steps = (text: string): readonly Step[] => (text === '' ? [] : text.split('; '));

/** Number of items of each list after all steps; undefined where one is taken out of an empty list. */
export function lengths(all: readonly Step[]): ReadonlyMap<string, number> | undefined {
  const named = new Map<string, { count: number }>();
  for (const step of all) {
    const bind = /^([pqr])=(.*)$/.exec(step);
    const [role = ''] = step;
    if (bind) {
      const [, target = '', value = ''] = bind;
      const other = named.get(value[0] ?? '');
      if (/^\d+$/.test(value)) named.set(target, { count: Number(value) });
      else if (other === undefined) return undefined;
      else named.set(target, value.endsWith('[:]') ? { ...other } : other);
    } else if (/^[pqr]\+$/.test(step)) {
      const list = named.get(role);
      if (list === undefined) return undefined;
      list.count += 1;
    } else if (step.endsWith('.pop') || step.endsWith('.clear')) {
      const list = named.get(role);
      if (list === undefined || list.count === 0) return undefined;
      // Whether a list with room for one slot keeps it when it gets empty depends on the version.
      if (list.count === 1 && step.endsWith('.pop')) return undefined;
      list.count = step.endsWith('.pop') ? list.count - 1 : 0;
    }
  }
  return new Map([...named].map(([role, { count }]) => [role, count]));
}

interface Growth {
  readonly made: string;
  readonly early: string;
  readonly second: string;
  readonly late: string;
  readonly last: string;
}

function growth({ made, early, second, late, last }: Growth): readonly Step[] {
  return [made, ...words(early), second, ...words(late), ...words(last)];
}

/** A list and a slice or a second name of it: items are added and taken out, and one of them is measured. */
function isGrowth(choice: Growth, least: number, most: number): boolean {
  const told = growth(choice);
  if (told.length < least || told.length > most || lengths(told) === undefined) return false;
  // A line that only takes back what the line before did is dull.
  return !told.some((step, index) => step.endsWith('.pop') && told[index - 1] === step.replace('.pop', '+'));
}

const EARLY = ['', 'p+', 'p+ p+'];
const LATE = [
  '',
  'p+',
  'q+',
  'p+ q+',
  'q+ p+',
  'q+ q+',
  'p.pop',
  'q.pop',
  'q.clear',
  'q+ p.pop',
  'p+ q.pop',
  'p.pop q+',
];

/** One list, its slice or second name, one size. */
export const grownAndCopied = patternOf({
  id: 'grown-and-copied',
  targets: TARGETS,
  questions: ['compute-size'],
  axes: {
    made: ['p=0', 'p=1', 'p=2', 'p=4', 'p=6', 'p=8'],
    early: EARLY,
    second: ['q=p', 'q=p[:]'],
    late: LATE,
    last: ['', 'p=1', 'q=2', 'p=2 p+', 'q=0', 'q=1 q+', 'p+', 'q+', 'r=q[:]', 'r=p', 'r=1', 'r=q q+', 'r=p[:] p+'],
    size: ['size p', 'size q', 'size r'],
  },
  where: (choice) => {
    const role = choice.size.at(-1) ?? '';
    // A line that two axes offer is taken from the first.
    if (LATE.includes(`${choice.late} ${choice.last}`.trim()) && choice.last !== '') return false;
    const binds = choice.last.startsWith(`${role}=`);
    return isGrowth(choice, 3, 6) && (role === 'r' ? binds && choice.last !== 'r=1' : !binds || choice.last.length > 3);
  },
  lines: (choice, surface) => measuredLines([...growth(choice), choice.size], surface),
});

/** The same, with sizes compared. */
export const comparedCopies = patternOf({
  id: 'compared-copies',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    made: ['p=0', 'p=1', 'p=2', 'p=4'],
    early: ['', 'p+'],
    second: ['q=p', 'q=p[:]'],
    late: ['', 'p+', 'q+', 'q.pop', 'p.pop', 'q.clear'],
    third: ['r=q[:]', 'r=0', 'r=1'],
    shows: ['is p==q; is p>r', 'is p==q; is q>r', 'is p>q; is p==r', 'is q>r; is p==q'],
  },
  where: ({ made, early, second, late, third }) => {
    const told = growth({ made, early, second, late, last: third });
    if (early + late === '') return false;
    return told.length >= 2 && told.length <= 5 && lengths(told) !== undefined;
  },
  lines: ({ made, early, second, late, third, shows }, surface) =>
    measuredLines([...growth({ made, early, second, late, last: third }), ...steps(shows)], surface),
});

/** A second name and a slice, before and after an item is added: which names refer to one list? */
export const namesAndSlices = patternOf({
  id: 'names-and-slices',
  targets: ['slice-aliases', 'assignment-copies-object', 'equal-is-identical'],
  questions: ['alias-groups'],
  axes: {
    made: ['p=0', 'p=1', 'p=2', 'p=4', 'p=6'],
    early: ['', 'p+'],
    second: ['q=p', 'q=p[:]'],
    late: ['', 'p+', 'q+', 'p.pop', 'q.pop'],
    third: ['r=q', 'r=p', 'r=q[:]', 'r=p[:]'],
    last: ['', 'p+', 'q+', 'r+', 'r.pop'],
  },
  where: ({ made, early, second, late, third, last }) => {
    const all = [made, ...words(early), second, ...words(late), third, ...words(last)];
    return second.endsWith('[:]') !== third.endsWith('[:]') && all.length <= 6 && lengths(all) !== undefined;
  },
  lines: ({ made, early, second, late, third, last }, surface) =>
    measuredLines([made, ...words(early), second, ...words(late), third, ...words(last), 'size r'], surface),
});
