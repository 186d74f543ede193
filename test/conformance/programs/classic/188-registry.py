class Plugin:
    registry = []

    def __init__(self, name):
        self.name = name
        Plugin.registry.append(self)

    def __del__(self):
        print("unloaded", self.name)

p = Plugin("p")
q = Plugin("q")
p = None
print("p is None, but", len(Plugin.registry), "are registered")
Plugin.registry.remove(q)
print("q not registered, but", q.name, "has a name")
Plugin.registry = [q]
print("new registry")
q = None
Plugin.registry.clear()
