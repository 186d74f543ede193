import gc

gc.collect()
gc.disable()


class Owner:
    def __del__(self):
        print("owner gone")


def plain(thing):
    yield thing


def careful(thing):
    try:
        yield thing
    finally:
        print("let go")


keeper = Owner()
keeper.worker = plain(keeper)
next(keeper.worker)
del keeper
print("running", gc.collect())
keeper = Owner()
keeper.worker = careful(keeper)
next(keeper.worker)
del keeper
print("careful", gc.collect())
keeper = Owner()
keeper.worker = plain(keeper)
del keeper
print("never started", gc.collect())
shelf = []
shelf.append(book for book in shelf)
del shelf
print("expression", gc.collect())
