import sys

class Ball:
    pass

def catch(ball):
    print("catch", sys.getrefcount(ball))
    yield ball
    return ball

def play(ball):
    print("play", sys.getrefcount(ball))
    back = yield from catch(ball)
    print("never", back)

ball = Ball()
game = play(ball)
next(game)
print(sys.getrefcount(ball))
game.close()
print(sys.getrefcount(ball))
