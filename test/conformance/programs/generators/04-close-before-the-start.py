class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)


def watch(lamp):
    yield lamp


guard = watch(Lamp("gate"))
guard.close()
print("closed")
print(next(guard, "nothing"))
del guard
print("gone")
