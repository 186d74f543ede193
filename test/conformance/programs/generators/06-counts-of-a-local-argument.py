import sys

class Tile:
    pass

def lay(tile):
    print("inside", sys.getrefcount(tile))
    yield tile
    print("inside", sys.getrefcount(tile))

def room():
    floor = Tile()
    work = lay(floor)
    print("made", sys.getrefcount(floor), sys.getrefcount(work))
    piece = next(work)
    print("yielded", sys.getrefcount(floor), sys.getrefcount(piece))
    for rest in work:
        print("never")
    print("done", sys.getrefcount(floor), sys.getrefcount(work))

room()
next(lay(Tile()))
