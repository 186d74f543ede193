import { patternOf } from '../axes.js';
import { steps } from './room.js';
import { measuredLines, type Step } from './steps.js';

const TARGETS = [
  'append-adds-eight',
  'sizeof-deep',
  'params-copied',
  'slice-aliases',
  'assignment-copies-object',
  'return-copies',
];

interface Called {
  readonly body: string;
  readonly made: string;
  readonly second: string;
  readonly call: string;
  readonly late: string;
}

const told = ({ body, made, second, call, late }: Called): readonly Step[] => [
  `def ${body}`,
  ...[made, second].filter((step) => step !== ''),
  call,
  ...steps(late),
];

const AXES = {
  body: ['+', '++', ':+', '+:', '+return', ':+return', '+:return', '++return'],
  made: ['p=0', 'p=1', 'p=2', 'p=4', 'p=6', 'p=8'],
  second: ['', 'q=p', 'q=p[:]'],
  call: ['call p', 'call q', 'get q=p', 'get p=p', 'get r=q', 'get r=p'],
  late: ['', 'p+', 'q+', 'p.pop', 'q.pop', 'r+', 'r.pop'],
} as const;

/** Whether every line finds its lists, and what a function hands back is used. */
function isCalled({ body, made, second, call, late }: Called): boolean {
  if (/=[01]/.test(made) && late.endsWith('.pop')) return false;
  if (second === '' && call.startsWith('get r')) return false;
  if (body.endsWith('return') !== call.startsWith('get')) return false;
  const known = new Set(['p', ...(second === '' ? [] : ['q'])]);
  const [argument = ''] = call.slice(-1);
  if (!known.has(argument)) return false;
  if (call.startsWith('get')) {
    if (call[4] === 'q' && second !== '') return false;
    known.add(call[4] ?? '');
  }
  return late === '' || known.has(late[0] ?? '');
}

/** Whether the name is bound in the end. */
function isBound(role: string, { second, call }: Called): boolean {
  return role === 'p' || call.startsWith(`get ${role}`) || (role === 'q' && second !== '');
}

/** A list goes into a function that appends to it or to a slice of it; the size of one list afterwards. */
export const sizeAfterCall = patternOf({
  id: 'size-after-call',
  targets: TARGETS,
  questions: ['compute-size'],
  axes: { ...AXES, size: ['size p', 'size q', 'size r'] },
  where: ({ size, ...choice }) => isCalled(choice) && isBound(size.slice(-1), choice),
  lines: ({ size, ...choice }, surface) => measuredLines([...told(choice), size], surface),
});

/** The same, with sizes compared. */
export const comparedAfterCall = patternOf({
  id: 'compared-after-call',
  targets: TARGETS,
  questions: ['predict-output'],
  axes: {
    ...AXES,
    late: ['', 'p+', 'r+', 'p.pop', 'r.pop', 'q.pop'],
    shows: [
      'is p>q; is p==r',
      'is q==r; is p>q',
      'is r>p; is p==q',
      'is p==q; is r>q',
      'is r==p; is p>q',
      'is p==q; is p>q',
    ],
  },
  where: ({ shows, ...choice }) => {
    if (!isCalled(choice) || !isBound('q', choice)) return false;
    if (shows.includes('r') !== choice.call.startsWith('get r')) return false;
    if (choice.second !== 'q=p[:]' && !choice.body.includes(':')) return false;
    return told(choice).length + choice.body.replace('return', '!').length <= 7;
  },
  lines: ({ shows, ...choice }, surface) => measuredLines([...told(choice), ...steps(shows)], surface),
});

/** By how much a list has grown between two lines. */
export const grownBetween = patternOf({
  id: 'grown-between',
  targets: ['append-adds-eight', 'slice-aliases', 'assignment-copies-object', 'sizeof-deep'],
  questions: ['compute-size'],
  axes: {
    body: ['', '+', '++', ':+', '+:'],
    made: ['p=0', 'p=1', 'p=2', 'p=4', 'p=6', 'p=8'],
    early: ['', 'p+', 'p+; p+'],
    second: ['q=p', 'q=p[:]'],
    late: [
      'p+',
      'q+',
      'p+; q+',
      'q+; q+',
      'call p',
      'call q',
      'q+; call p',
      'call p; q+',
      'call q; p+',
      'p.pop; call q',
    ],
    end: ['', 'q=2', 'p=4'],
    size: ['p', 'q'],
  },
  where: ({ body, made, early, second, late, end, size }) => {
    if (late.includes('call') !== (body !== '') || end.startsWith(size)) return false;
    if (second === 'q=p[:]' && !late.includes('q')) return false;
    if (/=[01]/.test(made) && late.startsWith('p.pop')) return false;
    if (second === 'q=p[:]' && size === 'p' && !late.includes('p')) return false;
    const count = [body === '' ? 0 : body.length + 1, ...steps(early), ...steps(late), ...steps(end)].length;
    return count <= 4 && (body.length < 2 || count <= 3);
  },
  lines: ({ body, made, early, second, late, end, size }, surface) =>
    measuredLines(
      [
        ...(body === '' ? [] : [`def ${body}`]),
        made,
        ...steps(early),
        second,
        `note ${size}`,
        ...steps(late),
        ...(end === '' ? [] : [end]),
        `grow ${size}`,
      ],
      surface,
    ),
});

/** Which names refer to one list after a call, where there is a slice too? */
export const namesAfterCall = patternOf({
  id: 'names-after-call',
  targets: ['slice-aliases', 'return-copies', 'params-copied', 'call-by-reference', 'assignment-copies-object'],
  questions: ['alias-groups'],
  axes: { ...AXES, size: ['size p', 'size q', 'size r'] },
  where: ({ size, ...choice }) => {
    if (!isCalled(choice) || choice.second === '' || !choice.call.startsWith('get r')) return false;
    if (choice.second === 'q=p' && !choice.body.includes(':')) return false;
    return told(choice).length + choice.body.replace('return', '!').length <= 8;
  },
  lines: ({ size, ...choice }, surface) => measuredLines([...told(choice), size], surface),
});
