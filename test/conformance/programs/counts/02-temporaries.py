import sys
def same(x):
    return x
class C:
    pass
print(sys.getrefcount([]), sys.getrefcount({}), sys.getrefcount(C()))
print(sys.getrefcount(same([])), sys.getrefcount(same(C())))
a = [1]
print(sys.getrefcount(same(a)), sys.getrefcount(same(same(a))))
print(sys.getrefcount(a * 2), sys.getrefcount(a + a))
