import weakref


class Sensor:
    pass


def on_death(ref):
    print("callback: the referent is gone, ref() is", ref())


s = Sensor()
r1 = weakref.ref(s, on_death)
r2 = weakref.ref(s, lambda _: print("second callback"))
alias = s
print("del s")
del s
print("alias still keeps it alive:", r1() is alias)
print("del alias")
del alias
print("dead:", r1() is None and r2() is None)
