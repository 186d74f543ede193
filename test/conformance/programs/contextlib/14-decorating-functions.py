import contextlib, sys
@contextlib.contextmanager
def noted(log):
    log.append("in")
    print(sys.getrefcount(log))
    yield
    log.append("out")
log = []
deco = noted(log)
print(sys.getrefcount(log), sys.getrefcount(deco))
@deco
def one(): print("one", sys.getrefcount(log))
@deco
def two(): return log
print(sys.getrefcount(log), sys.getrefcount(deco))
one(); two()
print(two() is log, len(log))
del one, two
print(sys.getrefcount(deco)); del deco
print(sys.getrefcount(log))
