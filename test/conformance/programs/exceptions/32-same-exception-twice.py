import sys

error = ValueError("again")


def throw(what):
    raise what


for turn in range(3):
    try:
        throw(error)
    except ValueError as caught:
        print(caught is error)
try:
    try:
        throw(error)
    except ValueError:
        raise TypeError("other")
except TypeError as other:
    print(other.__context__ is error)
