class Left:
    def __eq__(self, other):
        print('Left asked')
        return NotImplemented
    def __lt__(self, other):
        print('Left <')
        return NotImplemented
class Right:
    def __eq__(self, other):
        print('Right asked')
        return NotImplemented
    def __gt__(self, other):
        print('Right >')
        return 'decided'
left, right = Left(), Right()
print(left == right)
print(left != right)
print(left == left)
print(left < right)
try:
    left < left
except TypeError as error:
    print(error)
try:
    left <= right
except TypeError as error:
    print(error)
