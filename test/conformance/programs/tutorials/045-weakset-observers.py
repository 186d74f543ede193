import weakref


class Subject:
    def __init__(self):
        self._observers = weakref.WeakSet()

    def attach(self, o):
        self._observers.add(o)

    def notify(self, msg):
        for name in sorted(o.name for o in self._observers):
            print(f"{name} got {msg!r}")


class Observer:
    def __init__(self, name):
        self.name = name

subject, x, y = Subject(), Observer("x"), Observer("y")
subject.attach(x)
subject.attach(y)
subject.notify("first")
del y
subject.notify("second")
