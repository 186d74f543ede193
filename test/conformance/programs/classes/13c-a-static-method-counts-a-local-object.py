import sys

class Date:
    made = []

    def __init__(self, day, month):
        self.day = day
        self.month = month
        Date.made.append(self)

    @classmethod
    def parse(cls, text):
        day, month = text.split(".")
        return cls(int(day), int(month))

    @staticmethod
    def count(thing):
        return sys.getrefcount(thing)

def at_home():
    local = Date.parse("1.1")
    Date.made.clear()
    print(Date.count(local), local.count(local), sys.getrefcount(local))

at_home()
