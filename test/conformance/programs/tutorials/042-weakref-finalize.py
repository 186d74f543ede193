import weakref


class TempDir:
    def __init__(self, name):
        self.name = name
        self._finalizer = weakref.finalize(self, TempDir.cleanup, name)

    @staticmethod
    def cleanup(name):
        print("removing", name)

    def remove(self):
        self._finalizer()


a = TempDir("a")
a.remove()
print("alive after remove:", a._finalizer.alive)
b = TempDir("b")
fin = b._finalizer
print("alive:", fin.alive)
del a, b
print("alive:", fin.alive)
