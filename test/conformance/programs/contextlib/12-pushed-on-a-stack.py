from contextlib import ExitStack

class Gate:
    def __init__(self, name):
        self.name = name
    def __exit__(self, kind, error, trace):
        print("shut", self.name, kind and kind.__name__)
        return self.name == "outer"
    def __enter__(self):
        return self
    def __del__(self):
        print("freed", self.name)

def note(kind, error, trace):
    print("note", error)

with ExitStack() as stack:
    stack.push(Gate("outer"))
    print(stack.push(note) is note)
    stack.push(Gate("inner"))
    raise ValueError("stuck")
print("after")
