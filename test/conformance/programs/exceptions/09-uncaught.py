import sys
class D:
    def __del__(self):
        print('freed')
def work(l):
    d = D()
    print(sys.getrefcount(l))
    d = None
    return l[3]
print('start')
work([1, 2])
print('never')
