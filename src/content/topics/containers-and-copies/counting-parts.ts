import { patternOf } from '../axes.js';
import { nodeRolesFrom, rolesFrom, written } from '../templates.js';
import { copied, importFor } from './forms.js';

const TARGETS = [
  'shallow-is-deep',
  'container-stores-copy',
  'holder-once',
  'copy-aliases',
  'count-names-only',
  'rebind-keeps-count',
  'deep-copy-is-shallow',
];

/** One list in a list, a dictionary or a tuple, and in a copy of one of them. */
export const countedParts = patternOf({
  id: 'counted-parts',
  targets: TARGETS,
  questions: ['refcount-at-line'],
  axes: {
    whole: ['[$cup, $cup]', '[$cup, "$2"]', '[$cup] * 2', '[$cup]'],
    other: ['{"$left": $cup}', '{"$left": $cup, "$right": $cup}', '($cup, $cup)', '($cup, "$2")', '($cup, $tray)'],
    copy: ['list of tray', 'copy of tray', 'tuple of tray', 'copy of order', 'two parts', 'mug'],
    first: ['del $cup', '$cup = None', '$cup = $cup[:]', '$tray.pop()', '$tray[0] = "$3"', '$shelf = $tray', 'none'],
    second: [
      '$tray.clear()',
      'del $shelf',
      '$shelf = None',
      '$order = None',
      'del $order',
      '$tray.append("$4")',
      'del $tray',
    ],
  },
  where: ({ other, copy, first, second }) => {
    if (first === 'none' && copy !== 'copy of tray') return false;
    if (first === '$cup = $cup[:]' && copy !== 'mug') return false;
    const isPlain = copy !== 'copy of order' || other.startsWith('{');
    return isPlain && !(copy === 'mug' && (first.includes('shelf') || second.includes('shelf')));
  },
  lines: ({ whole, other, copy, first, second }, surface) => {
    const third = {
      'list of tray': '$shelf = list($tray)',
      'copy of tray': '$shelf = copy.copy($tray)',
      'tuple of tray': '$shelf = tuple($tray)',
      'copy of order': '$shelf = $order.copy()',
      'two parts': '$shelf = [$cup, $order]',
      mug: '$mug = $tray[0]',
    }[copy];
    return written(
      [
        copy === 'copy of tray' ? 'import copy' : '',
        '$cup = ["$0", "$1"]',
        `$tray = ${whole}`,
        `$order = ${other}`,
        third,
        first === 'none' ? '' : first,
        second,
      ],
      rolesFrom(surface),
    );
  },
});

/** A list that is an attribute of a node and of its copy. */
export const countedNotes = patternOf({
  id: 'counted-notes',
  targets: [...TARGETS, 'assignment-copies-object'],
  questions: ['refcount-at-line'],
  nodes: 'plain',
  axes: {
    form: ['copy', 'deep', 'name'],
    grove: [
      '[$draft, $draft]',
      '[$draft, $oak]',
      '[$elm.$notes]',
      '[$oak, $elm]',
      '($draft, $elm)',
      '[$draft] * 2',
      '{"$0": $draft}',
    ],
    first: ['del $draft', '$draft = None', '$draft = ["$3"]', '$draft.append("$4")'],
    second: [
      '$elm.$notes = ["$2"]',
      '$oak.$notes = None',
      '$elm = $oak',
      'del $elm',
      '$oak = None',
      '$elm.$notes = $oak.$notes',
    ],
    third: ['$grove = None', 'del $grove', '$elm.label = "$fir"'],
    order: ['first second third', 'second first third', 'third first second', 'first third second'],
  },
  where: ({ third, form, first, second, order }) => {
    if (first.endsWith(']') && second.endsWith(']') && second.includes('=')) return false;
    if (third === '$elm.label = "$fir"' && second === 'del $elm' && !order.startsWith('third')) return false;
    return !(form === 'deep' && (first.includes('["$3"]') || second.includes('["$2"]')));
  },
  lines: ({ form, grove, first, second, third, order }, surface) => {
    const lines: Readonly<Record<string, string>> = { first, second, third };
    return written(
      [
        importFor(form),
        '$draft = ["$0", "$1"]',
        '$oak = Node("$oak")',
        '$oak.$notes = $draft',
        `$elm = ${copied('$oak', form)}`,
        `$grove = ${grove}`,
        ...order.split(' ').map((each) => lines[each]),
      ],
      nodeRolesFrom(surface),
    );
  },
});
