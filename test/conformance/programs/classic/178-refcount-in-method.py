import sys

class Box:
    def __init__(self, thing):
        self.thing = thing

    def report(self):
        print("thing:", sys.getrefcount(self.thing))

    def empty(self):
        self.thing = None

ball = ["ball"]
box = Box(ball)
box.report()
bag = Box(ball)
bag.report()
box.empty()
bag.report()
print("ball:", sys.getrefcount(ball))
