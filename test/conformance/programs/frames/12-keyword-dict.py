import gc
def named(**words):
    return gc.is_tracked(words) or 'holds only atoms'
print(named(a=[]) is True)
def starred(*rest, **words):
    words['more'] = rest
    return len(rest), sorted(words), gc.is_tracked(words)
print(starred(1, [2], x={}, y=3))
