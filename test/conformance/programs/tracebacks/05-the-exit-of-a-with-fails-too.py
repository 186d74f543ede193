class Lock:
    def __enter__(self):
        print("locked")
        return self

    def __exit__(self, kind, value, traceback):
        print("unlock", kind.__name__)
        raise RuntimeError("the lock is stuck")

    def __del__(self):
        print("gone")


with Lock() as lock:
    try:
        [].pop()
    finally:
        print("leaving")
