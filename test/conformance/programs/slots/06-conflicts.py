try:
    class Clash:
        __slots__ = ('size',)
        size = 3
except ValueError as error:
    print(error)
class Left:
    __slots__ = ('left',)
class Right:
    __slots__ = ('right',)
try:
    class Both(Left, Right):
        pass
except TypeError as error:
    print(error)
class Empty:
    __slots__ = ()
class Fine(Left, Empty):
    __slots__ = ()
fine = Fine()
fine.left = 'l'
print(fine.left)
