class Odd:
    def __len__(self):
        return -1
    def __bool__(self):
        return 1
    def __repr__(self):
        return 5
    def __iter__(self):
        return 5
    def __hash__(self):
        return 'x'
odd = Odd()
for ask in (len, bool, repr, str, iter, hash, list):
    try:
        ask(odd)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
