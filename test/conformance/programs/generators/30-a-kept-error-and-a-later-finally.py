class Seat:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("freed", self.name)

errors = []

def rows():
    seat = Seat("front")
    try:
        yield 1
    except ValueError as error:
        errors.append(error)
    try:
        yield 2
    finally:
        print("closing")

row = rows()
next(row)
print(row.throw(ValueError("taken")))
del row
print("no more rows")
errors.clear()
