/** A class that only has instances with a label. */
export const NODE = `class Node:
    def __init__(self, label):
        self.label = label
`;

/** Gold item 5: a ring, what hangs on it, and a decoy. */
export const RING = [
  'import gc',
  'gc.disable()',
  'oak = Node("oak")',
  'elm = Node("elm")',
  'oak.peer = elm',
  'elm.peer = oak',
  'elm.item = Node("fir")',
  'grove = [oak, Node("ash")]',
  'del oak, elm',
  'grove.pop()',
  'del grove',
  'gc.collect()',
];
