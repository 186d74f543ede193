import sys
class Base:
    def count(self, thing):
        return sys.getrefcount(self), sys.getrefcount(thing)
class Middle(Base):
    def count(self, thing):
        return super().count(thing)
class Top(Middle):
    def count(self, thing):
        return super().count(thing)
def scene():
    top, thing = Top(), object()
    for _ in range(3):
        print(top.count(thing))
    print(Top().count(thing), top.count(object()))
scene()
top, thing = Top(), object()
print(top.count(thing))
