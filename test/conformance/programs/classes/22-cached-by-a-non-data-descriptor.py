class Lazy:
    def __init__(self, make):
        self.make = make
    def __get__(self, instance, owner):
        print('computes')
        value = self.make(instance)
        setattr(instance, self.make.__name__, value)
        return value
class Report:
    def __init__(self, numbers):
        self.numbers = numbers
    @Lazy
    def total(self):
        return sum(self.numbers)
report = Report([1, 2, 3])
print(report.total)
print(report.total)
report.numbers.append(10)
print(report.total)
del report.total
print(report.total)
