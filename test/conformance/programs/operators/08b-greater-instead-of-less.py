class Left:
    def __lt__(self, other):
        print("Left <")
        return NotImplemented

class Right:
    def __gt__(self, other):
        print("Right >")
        return "decided"

left, right = Left(), Right()
print(left < right)
try:
    left < left
except TypeError as error:
    print(error)
try:
    left <= right
except TypeError as error:
    print(error)
