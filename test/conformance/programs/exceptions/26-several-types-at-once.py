class Spilled(Exception):
    pass


class Burnt(Spilled):
    pass


def serve(problem):
    try:
        if problem is not None:
            raise problem
    except (KeyError, IndexError) as error:
        return f"looked up {error!r}"
    except Burnt as error:
        return f"burnt {error.args}"
    except Spilled:
        return "spilled"
    else:
        return "fine"


for problem in (None, KeyError("cup"), IndexError(3), Burnt, Burnt("toast"), Spilled("milk")):
    print(serve(problem))
