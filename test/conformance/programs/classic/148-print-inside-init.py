class Student:
    def __init__(self, name, course):
        self.name = name
        self.course = course
        course.append(name)
        print(f"{name} joins, {len(course)} in the course")

    def leave(self):
        self.course.remove(self.name)
        self.course = None

maths = []
s1 = Student("Eva", maths)
s2 = Student("Ian", maths)
s3 = s1
s3.leave()
print(maths, s1.course, s2.course is maths)
try:
    s1.leave()
except AttributeError as e:
    print("cannot leave:", e)
