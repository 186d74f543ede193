def reset(values):
    values = [0, 0]
    return values

def really_reset(values):
    values[:] = [0, 0]
    return values

v = [5, 6]
w = reset(v)
print(v, w, v is w)
w = really_reset(v)
print(v, w, v is w)
print(reset(v) is reset(v), really_reset(v) is v)
