from dataclasses import dataclass, field
@dataclass
class Person:
    name: str
    age: int = 0
@dataclass
class Employee(Person):
    job: str = 'none'
    id_text: str = field(init=False)
    def __post_init__(self):
        print('post init of', self.name)
        self.id_text = self.name + '/' + self.job
employee = Employee('Ann', 30, job='chef')
print(employee)
print(employee == Employee('Ann', 30, 'chef'), employee == Person('Ann', 30))
print([cls.__name__ for cls in Employee.__mro__])
