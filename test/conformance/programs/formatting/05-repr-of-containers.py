print(['a', 1.0, None], ('x',), {'k': 'v'}, {'s'})
print([[], [[]]], ((),), {1: {2: {}}}, [(1, 2), {3: [4]}])
print(str([1, 'a']), str(['a']), str('a'), f'{["a"]}')
print([True, False, None, 1e10, -0.0, 10 ** 20, 'é'])
print(range(3), range(1, 10, 2), list(range(5, 0, -2)))
print(type(1), type('a'), type([]), type(None), type(1.5), type(True), type({}), type(()), type(set()))
class Box:
    pass
print(Box, type(Box()), type(Box) is type(int))
