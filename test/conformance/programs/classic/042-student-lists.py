import sys

# one list, many owners
grades = [90, 85]
students = {}
students["Ana"] = grades
students["Luis"] = grades
print("Ana:", students["Ana"])
students["Luis"].append(70)
print("Ana:", students["Ana"])
print("refs:", sys.getrefcount(grades))

students["Luis"] = grades[:]
students["Luis"].append(100)
print("Ana:", students["Ana"])
print("Luis:", students["Luis"])
print("refs:", sys.getrefcount(grades))
