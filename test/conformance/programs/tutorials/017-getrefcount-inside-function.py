import sys


def inside(arg, base):
    # The caller's name, the parameter and getrefcount's own argument
    return sys.getrefcount(arg) - base


payload = ["some", "payload"]
base = sys.getrefcount(payload)
print("extra references in call is positive:", inside(payload, base) > 0)
print("balanced afterwards:", sys.getrefcount(payload) == base)

d = {"k": payload}
t = (payload, payload)
print("dict + tuple add:", sys.getrefcount(payload) - base)
d.clear()
print("after clear:", sys.getrefcount(payload) - base)
del t
print("after del t:", sys.getrefcount(payload) - base)
