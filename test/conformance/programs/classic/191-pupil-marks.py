class Pupil:
    def __init__(self, name, marks=[]):
        self.name = name
        self.marks = marks

p = Pupil("Pia")
q = Pupil("Quin")
p.marks.append(1)
print(q.name, q.marks, "-- a surprise!")
q.marks = []
q.marks.append(2)
print(p.marks, q.marks)
r = Pupil("Rob", [3])
s = Pupil("Sue")
print(r.marks, s.marks, s.marks is p.marks)
