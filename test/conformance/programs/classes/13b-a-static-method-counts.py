import sys

class Date:
    made = []

    def __init__(self):
        Date.made.append(self)

    @classmethod
    def forget(cls):
        cls.made.clear()

    @staticmethod
    def count(thing):
        return sys.getrefcount(thing)

class Birthday(Date):
    pass

party = Birthday()
print(Date.count(party), party.count(party), sys.getrefcount(party))
Birthday.forget()
print(Date.count(party), Date.made)
