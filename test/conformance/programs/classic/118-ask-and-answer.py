import sys

a = [1, 2]
question = "How many references to the list?"

print(question)
print("Answer:", sys.getrefcount(a) - 1)
b = {"list": a, "again": a}
print(question)
print("Answer:", sys.getrefcount(a) - 1)
b["list"] = b["again"][0]
print(question)
print("Answer:", sys.getrefcount(a) - 1)
b = b["again"]
print(question)
print("Answer:", sys.getrefcount(a) - 1)
