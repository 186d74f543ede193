def load_carelessly(settings):
    try:
        return settings["port"]
    except KeyError:
        raise ValueError("no port")


try:
    load_carelessly({})
except ValueError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
