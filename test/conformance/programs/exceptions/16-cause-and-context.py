def load(settings):
    try:
        return settings["port"]
    except KeyError as missing:
        raise ValueError("no port") from missing


def load_quietly(settings):
    try:
        return settings["port"]
    except KeyError:
        raise ValueError("no port") from None


for attempt in (load, load_quietly):
    try:
        attempt({})
    except ValueError as error:
        print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
