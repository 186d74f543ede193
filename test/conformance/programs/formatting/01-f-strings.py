name, n, x = 'Ann', 7, 2.5
l = [1, 'a']
print(f'{name} is {n} and {x}')
print(f'{n + 1} {name.upper()} {l[1]} {len(l)} {l}')
print(f'{name!r} {l[1]!r} {x!s}', f'{{braces}} {n}%')
print(f'{"quoted"} {n if n > 5 else 0} {n > 5}')
print(f'', f'plain', f'{n}' + f'{n}')
d = {'k': [1, 2]}
print(f"{d['k'][0]} {d}")
