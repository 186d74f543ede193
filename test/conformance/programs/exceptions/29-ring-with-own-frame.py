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


for ring in (forget, forget_with_text):
    ring()
    print(gc.collect())
