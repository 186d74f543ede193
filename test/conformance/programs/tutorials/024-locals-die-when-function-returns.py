class Resource:
    def __init__(self, label):
        self.label = label
        print("acquire", label)

    def __del__(self):
        print("release", self.label)


def work():
    r = Resource("local")
    print("working with", r.label)


def factory():
    return Resource("returned")


work()
print("after work()")
kept = factory()
print("after factory(), holding", kept.label)
del kept
