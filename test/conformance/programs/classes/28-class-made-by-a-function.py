def counter_class(start):
    class Counter:
        def step(self):
            nonlocal start
            start += 1
            return start
        def __del__(self):
            print('counter gone at', start)
    return Counter
Fast, Slow = counter_class(100), counter_class(0)
fast, slow = Fast(), Slow()
print(fast.step(), fast.step(), slow.step(), Fast is Slow)
print(Fast.__name__, Fast.__qualname__, type(fast) is Fast)
del fast
print(slow.step())
del slow
