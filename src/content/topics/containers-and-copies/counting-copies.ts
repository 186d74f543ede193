import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';
import { copied } from './forms.js';

const TARGETS = [
  'shallow-is-deep',
  'container-stores-copy',
  'holder-once',
  'count-names-only',
  'rebind-keeps-count',
  'slice-aliases',
];

const DROPS = {
  'del name': 'del $cup',
  'move name': '$cup = ["$3"]',
  'clear name': '$cup = None',
  'cut whole': '$tray[0] = None',
  'cut other': '$shelf[0] = "$3"',
  'pop whole': '$tray.pop()',
  'pop other': '$shelf.pop()',
  'empty whole': '$tray.clear()',
  'more whole': '$tray.append($cup)',
  'more other': '$shelf.append($tray[0])',
  'drop whole': 'del $tray',
  'move other': '$shelf = None',
  'change inner': '$cup.append("$4")',
} as const;

type Drop = keyof typeof DROPS;

/** Whether the second line still finds what it needs after the first. */
function follows(first: Drop, second: Drop): boolean {
  if ((first === 'move name' || second === 'move name') && !(second === 'move name' && /^drop|^move o/.test(first)))
    return false;
  if (first === 'empty whole' && second === 'more other') return false;
  if (first === second || first === 'empty whole' || first === 'drop whole')
    return !second.endsWith('whole') && first !== second;
  if (second === 'change inner') return false;
  if (/name$/.test(first) && (/name$/.test(second) || second === 'more whole')) return false;
  if (first === 'cut whole' && second === 'more other') return false;
  return !(first === 'move other' && second.endsWith('other'));
}

/** One list in the slots of another and of its copy; then names and slots go. */
export const countedCopies = patternOf({
  id: 'counted-copies',
  targets: TARGETS,
  questions: ['refcount-at-line'],
  axes: {
    whole: ['[$cup, $cup]', '[$cup, "$2"]', '["$2", $cup]', '[$cup] * 2', '[$cup]'],
    form: ['slice', 'method', 'list', 'parts'],
    first: Object.keys(DROPS) as readonly Drop[],
    second: Object.keys(DROPS) as readonly Drop[],
  },
  where: ({ whole, first, second }) => {
    if (!follows(first, second) || (first === 'drop whole' && second === 'more other')) return false;
    const late = whole === '["$2", $cup]' && [first, second].some((drop) => /cut|more other/.test(drop));
    const empty = whole === '[$cup]' && /^pop (whole,more|whole,cut|other,cut)/.test(`${first},${second}`);
    return !late && !empty;
  },
  lines: ({ whole, form, first, second }, surface) =>
    written(
      [
        '$cup = ["$0", "$1"]',
        `$tray = ${whole}`,
        `$shelf = ${form === 'parts' ? '[$cup, "$5"]' : copied('$tray', form)}`,
        DROPS[first],
        DROPS[second],
      ],
      rolesFrom(surface),
    ),
});
