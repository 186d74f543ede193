class Kid:
    def __init__(self, name):
        self.name = name
        self.ball = None

    def throw(self, other):
        if self.ball is None:
            print(self.name, "has no ball")
            return
        other.ball = self.ball
        self.ball = None
        print(self.name, "->", other.name)

class Ball:
    def __del__(self):
        print("the ball bursts")

a, b = Kid("Al"), Kid("Bo")
a.ball = Ball()
a.throw(b)
a.throw(b)
b.throw(a)
b = None
a.ball = None
