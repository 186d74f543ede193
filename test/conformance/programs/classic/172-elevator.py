class Person:
    def __init__(self, name, floor):
        self.name = name
        self.floor = floor
    def __del__(self):
        print("  bye", self.name)

inside = [Person("Ada", 1), Person("Bea", 3), Person("Cal", 1)]
for floor in range(1, 4):
    print("floor", floor)
    stay = []
    for p in inside:
        if p.floor != floor:
            stay.append(p)
    p = None
    inside = stay
    print("  inside:", len(inside))
