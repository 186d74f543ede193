def total():
    sum_so_far = 0
    while True:
        amount = yield sum_so_far
        if amount is None:
            return sum_so_far
        sum_so_far += amount


account = total()
next(account)
account.send(5)
print(account.send(7))
try:
    account.send(None)
except StopIteration as stop:
    print("result", stop.value, stop.args)
fresh = total()
try:
    fresh.send(1)
except TypeError as problem:
    print(problem)
