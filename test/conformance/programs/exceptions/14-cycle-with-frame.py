import gc
class D:
    def __del__(self):
        print('freed')
gc.collect()
gc.disable()
def f():
    d = D()
    try:
        raise ValueError
    except ValueError as e:
        mine = e
    return 'returned'
print(f())
print('not yet')
print(gc.collect() > 0)
print('end')
