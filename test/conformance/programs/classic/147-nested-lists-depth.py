import sys

core = []
level1 = [core]
level2 = [level1, level1]
level3 = [level2, core]
print(sys.getrefcount(core), sys.getrefcount(level1), sys.getrefcount(level2))
core.append("!")
print(level3)
level2.pop()
print(sys.getrefcount(core), sys.getrefcount(level1), sys.getrefcount(level2))
level3 = level2 = level1 = None
print(sys.getrefcount(core))
