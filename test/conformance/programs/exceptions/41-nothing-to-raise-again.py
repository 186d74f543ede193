def ask():
    raise


try:
    raise
except RuntimeError as error:
    print(error)
try:
    raise KeyError("tea")
except KeyError:
    try:
        ask()
    except KeyError as error:
        print(error)
