import sys
class Empty:
    __slots__ = ()
class One:
    __slots__ = ('a1',)
class Two:
    __slots__ = ('a1', 'a2')
class Three(Two):
    __slots__ = ('a3',)
class Plain:
    pass
for cls in (Empty, One, Two, Three, Plain):
    print(cls.__name__, sys.getsizeof(cls()))
print(sys.getsizeof(object()))
