class ConfigError(Exception):
    pass


def number(text):
    try:
        return int(text)
    except ValueError as reason:
        raise ConfigError("not a number") from reason


def hidden(text):
    try:
        return number(text)
    except ConfigError:
        raise TypeError("wrong kind") from None


try:
    hidden("seven")
except TypeError as error:
    print(error.__cause__, type(error.__context__).__name__)
number("eight")
