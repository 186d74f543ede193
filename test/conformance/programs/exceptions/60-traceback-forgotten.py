class Heavy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def fail(name):
    heavy = Heavy(name)
    raise RuntimeError(name)


def saved(name):
    try:
        fail(name)
    except RuntimeError as error:
        return error


first, second = saved("first"), saved("second")
first.__traceback__ = None
print("forgotten", first.__traceback__)
frame = second.with_traceback(second.__traceback__ and None)
print("with_traceback", frame is second, second.__traceback__ is None)
