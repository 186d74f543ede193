memo = {}

def square_list(n):
    if n in memo:
        print("cached", n)
        return memo[n]
    print("computed", n)
    result = [n, n * n]
    memo[n] = result
    return result

a = square_list(3)
b = square_list(3)
c = square_list(4)
print(a is b, a is c)
a.append("changed")
print(square_list(3))
memo.clear()
print(square_list(3), a)
