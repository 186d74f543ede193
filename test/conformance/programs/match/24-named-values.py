class Color:
    RED = "red"
    BLUE = "blue"


def tell(color):
    match color:
        case Color.RED:
            return "the red one"
        case Color.BLUE as name:
            return f"the one called {name}"
    return "nothing"


print(tell("red"), tell("blue"), tell("green"))
