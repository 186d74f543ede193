def add(a, b):
    return a + b
def mul(a, b):
    return a * b
ops = {'+': add, '*': mul}
for sign in ops:
    print(sign, ops[sign](3, 4))
def apply(f, l):
    result = []
    for x in l:
        result.append(f(x, x))
    return result
print(apply(add, [1, 'a', [2]]), apply(mul, [1, 2.5]))
f = add
add = mul
print(f(2, 5), add(2, 5), f is ops['+'])
print(add(a=2, b=[1]), add(b=3, a='x'))
