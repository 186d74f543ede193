import gc

gc.collect()
gc.disable()

class Owner:
    def __del__(self):
        print("owner gone")

def careful(thing):
    try:
        yield thing
    finally:
        print("let go")

keeper = Owner()
keeper.worker = careful(keeper)
next(keeper.worker)
del keeper
print("careful", gc.collect())
