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

    @classmethod
    def forget(cls):
        cls.made.clear()

class Birthday(Date):
    pass

party = Birthday.parse("24.12")
print(type(party).__name__, party.day, party.month)
Birthday.forget()
print(Date.made)
print(party.parse("2.3").month, Date.parse.__name__)
