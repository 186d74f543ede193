/** A class whose instances tell when they are freed. */
export const NODE = `class Node:
    def __init__(self, label):
        self.label = label
        self.next = None

    def __del__(self):
        print("freed", self.label)


`;

/** Two nodes that refer to each other. */
export const RING = `left = Node("left")
right = Node("right")
left.next = right
right.next = left
`;

/** A ring that the garbage collector has to free. */
export const LOST_RING = `import gc


${NODE}${RING}del left, right
print("no name left")
gc.collect()
`;
