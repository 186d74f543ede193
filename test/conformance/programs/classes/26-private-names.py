class Safe:
    def __init__(self, code):
        self.__code = code
        self._hint = 'four digits'
    def opens(self, code):
        return code == self.__code
class BigSafe(Safe):
    def __init__(self, code):
        super().__init__(code)
        self.__code = 'inner'
    def inner(self):
        return self.__code
safe = BigSafe('1234')
print(safe.opens('1234'), safe.inner(), safe._hint)
print(safe._Safe__code, safe._BigSafe__code)
try:
    safe.__code
except AttributeError as error:
    print(error)
