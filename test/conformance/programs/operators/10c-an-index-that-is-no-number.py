class Wrong:
    def __index__(self):
        return "two"

try:
    [1][Wrong()]
except TypeError as error:
    print(error)
