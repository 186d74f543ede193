import { patternOf } from '../axes.js';
import { nodeRolesFrom, written } from '../templates.js';
import { copied, importFor } from './forms.js';

/** A node with a list, and its copy: what the copy shares with it. */
export const copiesOfNodes = patternOf({
  id: 'copies-of-nodes',
  targets: ['shallow-is-deep', 'deep-copy-is-shallow', 'copy-aliases', 'assignment-copies-object', 'rebind-mutates'],
  questions: ['predict-output'],
  nodes: 'plain',
  axes: {
    form: ['copy', 'deep', 'name'],
    draft: ['none', 'kept'],
    deep: ['.append("$2")', '.insert(0, "$2")', '.remove("$0")', '.pop()', '[-1] = "$2"'],
    deepBy: ['$draft', '$oak.$notes', '$elm.$notes'],
    flat: ['label oak', 'label elm', 'notes oak', 'notes elm', 'own oak', 'own elm'],
    flatFirst: [false, true],
    printed: [
      '$oak.$notes, $elm.label',
      '$elm.$notes, $oak.label',
      '$oak.$notes, $elm.$notes',
      '$elm.label, $oak.$notes',
      '$elm.$notes, $oak.$notes',
    ],
  },
  where: ({ form, draft, deepBy, flat, flatFirst, printed }) => {
    const [kind, of] = flat.split(' ');
    if (draft === 'none' && deepBy === '$draft') return false;
    if (kind !== 'label' && printed.includes('label')) return false;
    if (kind === 'notes' && (form === 'name' || (flatFirst && deepBy === `$${of}.$notes`))) return false;
    return kind === 'label' ? printed.includes('label') && (form === 'name' || printed.includes(of ?? '')) : true;
  },
  lines: ({ form, draft, deep, deepBy, flat, flatFirst, printed }, surface) => {
    const [kind, of = ''] = flat.split(' ');
    const line = `${deepBy}${deep}`;
    const other = {
      label: `$${of}.label = "$fir"`,
      notes: `$${of}.$notes = ["$3", "$4"]`,
      own: `$${of}.$notes = $${of}.$notes[:]`,
    }[kind as 'label'];
    return written(
      [
        importFor(form),
        '$oak = Node("$oak")',
        draft === 'none' ? '$oak.$notes = ["$0", "$1"]' : '$draft = ["$0", "$1"]',
        draft === 'none' ? '' : '$oak.$notes = $draft',
        `$elm = ${copied('$oak', form)}`,
        ...(flatFirst ? [other, line] : [line, other]),
        ...printed.split(', ').map((path) => `print(${path})`),
      ],
      nodeRolesFrom(surface),
    );
  },
});
