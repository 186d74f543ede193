import sys
from typing import Dict, List, Optional, Union

class Node:
    def __init__(self, name: str, after: Optional["Node"] = None) -> None:
        self.name = name
        self.after: Optional[Node] = after
    def __del__(self) -> None:
        print("freed", self.name)

def names(head: Optional[Node]) -> List[str]:
    found: List[str] = []
    while head is not None:
        found.append(head.name)
        head = head.after
    return found

Size = Union[int, float]
last: Node = Node("last")
first = Node("first", last)
lengths: Dict[str, Size] = {"first": 5}
print(names(first), lengths, sys.getrefcount(last))
del first
print(sys.getrefcount(last))
del last
