import gc

gc.collect()
gc.disable()


def forget_with_list():
    error = ValueError([])
    error.itself = error


forget_with_list()
print(gc.collect())
