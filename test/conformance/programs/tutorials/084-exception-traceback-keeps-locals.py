class Heavy:
    def __del__(self):
        print("Heavy freed")


def fail():
    heavy = Heavy()
    raise RuntimeError("something went wrong")


saved = None
try:
    fail()
except RuntimeError as e:
    saved = e
print("saved:", saved)
frame = saved.__traceback__.tb_next.tb_frame
print("locals of fail():", list(frame.f_locals))
del frame
print("dropping the exception")
saved = None
print("done")
