import sys

class Tag:
    pass

t1 = Tag()
t2 = Tag()
tags = {t1, t2}
print(len(tags), sys.getrefcount(t1))
tags.add(t1)
print(len(tags), sys.getrefcount(t1))
tags.discard(t1)
print(len(tags), sys.getrefcount(t1))
t3 = t2
print(t3 in tags, t1 in tags, sys.getrefcount(t2))
