import weakref

class Subject:
    def __init__(self):
        self.watchers = []
    def watch(self, w):
        self.watchers.append(weakref.ref(w))
    def notify(self):
        for r in self.watchers:
            w = r()
            print("watcher is gone" if w is None else "hello " + w.name)

class Watcher:
    def __init__(self, name):
        self.name = name

s = Subject()
a, b = Watcher("a"), Watcher("b")
s.watch(a)
s.watch(b)
s.notify()
a = None
s.notify()
