class Person:
    def __init__(self, name):
        self.name = name
    def hello(self):
        return 'I am ' + self.name
class Student(Person):
    def __init__(self, name, school):
        super(Student, self).__init__(name)
        self.school = school
    def hello(self):
        return super(Student, self).hello() + ' from ' + self.school
class Tutor(Student):
    def __init__(self, name):
        Student.__init__(self, name, 'home')
    def hello(self):
        return Person.hello(self) + '!'
print(Student('Ann', 'MIT').hello())
print(Tutor('Bob').hello())
try:
    Tutor.hello()
except TypeError as error:
    print(error)
