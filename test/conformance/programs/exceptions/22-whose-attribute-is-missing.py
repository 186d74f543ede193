class Cup:
    def __del__(self):
        print("freed")

    def __getattr__(self, name):
        raise AttributeError(name)


class Mug(Cup):
    @property
    def size(self):
        return super().height


for name in ("taste", "size"):
    try:
        getattr(Mug(), name)
    except AttributeError as problem:
        print("caught", problem)
    print("after", name)
print(hasattr(Mug(), "taste"))
