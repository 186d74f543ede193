class Left:
    def __eq__(self, other):
        print("Left asked")
        return NotImplemented

class Right:
    def __eq__(self, other):
        print("Right asked")
        return NotImplemented

left, right = Left(), Right()
print(left == right)
print(left != right)
print(left == left)
