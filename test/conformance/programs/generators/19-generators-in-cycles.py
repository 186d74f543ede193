import gc

gc.collect()
gc.disable()

class Owner:
    def __del__(self):
        print("owner gone")

def plain(thing):
    yield thing

keeper = Owner()
keeper.worker = plain(keeper)
next(keeper.worker)
del keeper
print("running", gc.collect())
keeper = Owner()
keeper.worker = plain(keeper)
del keeper
print("never started", gc.collect())
