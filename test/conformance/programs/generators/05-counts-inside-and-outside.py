import sys

class Tile:
    pass

def lay(tile):
    print("inside", sys.getrefcount(tile))
    extra = Tile()
    print("extra", sys.getrefcount(extra))
    yield extra
    print("inside again", sys.getrefcount(tile), sys.getrefcount(extra))
    other = tile
    yield tile
    print("two names", sys.getrefcount(tile))

floor = Tile()
work = lay(floor)
print("made", sys.getrefcount(floor), sys.getrefcount(work))
piece = next(work)
print("started", sys.getrefcount(floor), sys.getrefcount(piece))
again = next(work)
print("second", sys.getrefcount(floor))
print(next(work, None), sys.getrefcount(floor), sys.getrefcount(piece))
