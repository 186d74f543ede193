x = 'outer'
squares = [x * x for x in range(5)]
pairs = [(a, b) for a in 'ab' for b in range(2) if b or a == 'b']
names = {n: len(n) for n in ['tea', 'milk'] if n}
odd = {n % 3 for n in [1, 4, 7]}
nested = [[c for c in row if c] for row in [[0, 1], [2, 0]]]
print(x, squares, pairs)
print(names, odd, nested)
print([y for y in []], len([0 for _ in 'abc']))
