class Any:
    def __radd__(self, other):
        return 'radd'
    def __rmul__(self, other):
        return 'rmul'
    def __rmod__(self, other):
        return 'rmod'
class Items(list):
    def __radd__(self, other):
        return 'items radd'
    def __rmul__(self, other):
        return 'items rmul'
any_one = Any()
print([1] + any_one, (1,) * any_one, 'x' + any_one, 2 * any_one, 5 % any_one)
print([1] + Items([2]), 2 * Items([1]), Items([1]) + [2], Items([1]) * 2)
numbers = [1]
numbers += [2]
print(numbers)
numbers += any_one
print(numbers)
try:
    'no place' % any_one
except TypeError as error:
    print(error)
