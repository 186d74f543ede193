class Config:
    _instance = None

    def __new__(cls, *args):
        if cls._instance is None:
            print("creating the only instance")
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, debug=False):
        print(f"__init__ runs with debug={debug}")
        self.debug = debug


a = Config(True)
b = Config()
print("same object:", a is b)
print("a.debug:", a.debug)     # __init__ ran twice!
