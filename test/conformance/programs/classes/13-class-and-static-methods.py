import sys
class Date:
    made = []
    def __init__(self, day, month):
        self.day = day
        self.month = month
        Date.made.append(self)
    @classmethod
    def parse(cls, text):
        day, month = text.split('.')
        return cls(int(day), int(month))
    @classmethod
    def forget(cls):
        cls.made.clear()
    @staticmethod
    def count(thing):
        return sys.getrefcount(thing)
class Birthday(Date):
    pass
party = Birthday.parse('24.12')
print(type(party).__name__, party.day, party.month)
print(Date.count(party), party.count(party), sys.getrefcount(party))
Birthday.forget()
print(Date.count(party), Date.made)
def at_home():
    local = Date.parse('1.1')
    Date.made.clear()
    print(Date.count(local), local.count(local), sys.getrefcount(local))
at_home()
print(party.parse('2.3').month, Date.parse.__name__)
