import { patternOf } from '../axes.js';
import { nodeRolesFrom, written } from '../templates.js';
import { copied, importFor } from './forms.js';

/** Nodes in a list and in its copy: whose label changes, and which slot moves? */
export const copiesOfNodes = patternOf({
  id: 'copies-of-nodes',
  targets: ['shallow-is-deep', 'container-stores-copy', 'deep-copy-is-shallow', 'copy-aliases', 'slice-aliases'],
  questions: ['predict-output'],
  nodes: 'plain',
  axes: {
    group: ['$oak, $elm', '$elm, $oak', '$oak, $oak'],
    form: ['slice', 'list', 'method', 'copy', 'deep'],
    label: ['$oak', '$grove[0]', '$grove[1]', '$wood[0]', '$wood[1]'],
    move: [
      '$grove[0] = $elm',
      '$grove[1] = $oak',
      '$wood[0] = $grove[1]',
      '$wood[1] = $grove[0]',
      '$grove.reverse()',
      '$wood.reverse()',
      '$wood[1] = Node("$ash")',
      '$grove[0] = Node("$ash")',
    ],
    moveFirst: [false, true],
    printed: ['$oak, $wood[0]', '$wood[1], $grove[1]', '$grove[0], $wood[0]', '$wood[0], $oak', '$grove[1], $wood[0]'],
  },
  where: ({ group, form, label, move, moveFirst, printed }) => {
    const isOne = group === '$oak, $oak';
    if (isOne ? move.endsWith('reverse()') : form === 'deep') return false;
    if (form !== 'deep' && move.includes('Node(') && !isOne) return false;
    const target = move.split(/ = |\./)[0];
    if (label === target && !moveFirst) return false;
    const seen = printed.split(', ');
    return seen.some((path) => path.slice(0, 4) === move.slice(0, 4)) && !seen.every((path) => path === label);
  },
  lines: ({ group, form, label, move, moveFirst, printed }, surface) => {
    const line = `${label}.label = "$fir"`;
    return written(
      [
        importFor(form),
        '$oak = Node("$oak")',
        group === '$oak, $oak' ? '$elm = $oak' : '$elm = Node("$elm")',
        `$grove = [${group}]`,
        `$wood = ${copied('$grove', form)}`,
        ...(moveFirst ? [move, line] : [line, move]),
        ...printed.split(', ').map((path) => `print(${path}.label)`),
      ],
      nodeRolesFrom(surface),
    );
  },
});
