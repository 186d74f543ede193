import sys

def catch(ball):
    print("catch", sys.getrefcount(ball))
    yield ball
    return ball

def play(ball):
    print("play", sys.getrefcount(ball))
    back = yield from catch(ball)
    print("back", sys.getrefcount(ball), sys.getrefcount(back))
    del back
    yield None
    print("end", sys.getrefcount(ball))

def field():
    ball = object()
    game = play(ball)
    for move in range(3):
        print(sys.getrefcount(ball))
        next(game, None)
    print(sys.getrefcount(ball))

field()
