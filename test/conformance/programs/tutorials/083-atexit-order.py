import atexit


@atexit.register
def goodbye():
    print("goodbye (registered first, runs last)")


def report(what, *, times):
    print(f"{what} x{times}")


atexit.register(report, "report", times=2)
atexit.register(print, "cancelled")
atexit.unregister(print)

print("main program ends")
