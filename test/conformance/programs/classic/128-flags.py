import sys

on = ["on"]
off = ["off"]
switches = [on, off, on, on]
print("on:", sys.getrefcount(on) - 2, "off:", sys.getrefcount(off) - 2)
for i in range(len(switches)):
    if switches[i] is on:
        switches[i] = off
    else:
        switches[i] = on
print("on:", sys.getrefcount(on) - 2, "off:", sys.getrefcount(off) - 2)
switches *= 2
print("on:", sys.getrefcount(on) - 2, "off:", sys.getrefcount(off) - 2)
