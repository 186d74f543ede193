class Base: pass
class Derived(Base): pass
try:
    class Wrong(Base, Derived): pass
except TypeError as error:
    print(error)
try:
    class Twice(Base, Base): pass
except TypeError as error:
    print(error)
class First: pass
class Second: pass
class OneTwo(First, Second): pass
class TwoOne(Second, First): pass
try:
    class Both(OneTwo, TwoOne): pass
except TypeError as error:
    print(error)
