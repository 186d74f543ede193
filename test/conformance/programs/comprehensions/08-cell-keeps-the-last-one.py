class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


def rounds():
    for number in range(2):
        getters = [lambda: item for item in [Noisy(f"a{number}"), Noisy(f"b{number}")]]
        print(getters[0]().name)
    print("loop over")


def pairs():
    return [0 for left in iter([Noisy("left")]) for right in iter([Noisy("right")])]


rounds()
print(pairs())
last = None
print([(last := Noisy(number)).name for number in range(3)], last.name)
print(any((hit := number) > 1 for number in range(5)), hit)
last = None
