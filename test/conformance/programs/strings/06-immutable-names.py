s = 'ab'
t = s
s += 'cd'
print(s, t)
u = s.replace('a', 'x')
print(s, u)
l = [s, s]
s = s.upper()
print(l, s, l[0] is l[1])
def change(text):
    text = text + '!'
    return text
print(change(t), t)
parts = []
for c in 'xyz':
    parts.append(c * 2)
print(''.join(parts), parts)
