"""Lesson 1: a name is not a box."""
import sys

message = ["hello"]
note = message
note.append("world")

print(message)
print(note)
print("Is it one list?", message is note)
print("References:", sys.getrefcount(message))

"""Lesson 2: a new list."""
note = ["hello", "world"]
print("Is it one list?", message is note)
print("References:", sys.getrefcount(message))
