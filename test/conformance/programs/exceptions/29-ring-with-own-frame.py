import gc

gc.collect()
gc.disable()


def forget():
    try:
        raise ValueError
    except ValueError as error:
        kept = error


def forget_with_text():
    try:
        raise ValueError("text")
    except ValueError as error:
        kept = error


def forget_with_list():
    error = ValueError([])
    error.itself = error


for ring in (forget, forget_with_text, forget_with_list):
    ring()
    print(gc.collect())
