import sys


class Tea:
    def __del__(self):
        print("tea freed")


match [Tea(), 5]:
    case [tea, 6]:
        print("six")
    case [tea, 5]:
        print(sys.getrefcount(tea))
match Tea():
    case Tea():
        print("the subject is gone already")
del tea
print("end")
