class Singleton(type):
    _instances: dict[type, object] = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Logger(metaclass=Singleton):
    def __init__(self):
        print("Logger initialised")
        self.lines = []


class Settings(metaclass=Singleton):
    pass


Logger().lines.append("hello")
Logger().lines.append("again")
print(Logger().lines)
print(Logger() is Logger(), Settings() is Settings(), Logger() is Settings())
