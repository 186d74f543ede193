import sys
from functools import cached_property

class Average:
    def __init__(self, value):
        self.value = value
    def __del__(self):
        print("freed average", self.value)

class Course:
    def __init__(self, grades):
        self.grades = grades
    @cached_property
    def average(self):
        print("computing")
        return Average(sum(self.grades) / len(self.grades))
    def __del__(self):
        print("freed course")

course = Course([2, 4])
print(course.average.value, course.average.value)
print(sys.getrefcount(course.average))
del course.average
print(course.average.value)
del course
