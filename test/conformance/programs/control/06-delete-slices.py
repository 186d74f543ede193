class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


boxes = [Box(number) for number in range(6)]
del boxes[::2]
print([box.name for box in boxes])
del boxes[1:]
print([box.name for box in boxes])
boxes += [Box("x"), Box("y"), Box("z")]
del boxes[::-1]
print(boxes)
