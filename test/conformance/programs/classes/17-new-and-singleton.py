import sys
class Config:
    _instance = None
    def __new__(cls):
        if cls._instance is None:
            print('creates')
            cls._instance = super().__new__(cls)
        return cls._instance
    def __init__(self):
        print('initialises')
        self.values = {}
first = Config()
first.values['debug'] = True
second = Config()
print(first is second, second.values, sys.getrefcount(first))
del first, second
print('kept by the class')
third = Config()
print(sys.getrefcount(third))
