def same(left, right):
    return left is right
pair = tuple([1])
print(same(pair, pair[:]), same(pair, pair[::1]), same(pair, pair[::-1]), same(pair, pair[::2]), same(pair, pair[0:5]))
none = pair[1:]
print(same(none, ()), same(pair[5:2:-1], ()))
both = tuple([1, 2])
print(same(both, both[::]), same(both, both[::2]), same(both[::2], both[:1]))
raw = bytes([200, 201])
print(same(raw, raw[:]), same(raw, raw[::1]), same(raw, raw[::-1]))
text = "ab" + str(1)
print(same(text, text[:]), same(text, text[::1]), text[::-1])
