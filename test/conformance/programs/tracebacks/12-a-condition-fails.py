class Unsure:
    def __bool__(self):
        raise TypeError("neither true nor false")


class Box:
    content = [part for part in (1, 0) if part]
    if content and Unsure():
        print("full")
