class Full(Exception):
    pass
class Stack:
    def __init__(self, limit):
        self.items = []
        self.limit = limit
    def push(self, x):
        if len(self.items) >= self.limit:
            raise Full(f'cannot push {x!r}')
        self.items.append(x)
s = Stack(2)
try:
    for x in 'abc':
        s.push(x)
except Full as e:
    print(e, s.items, isinstance(e, Exception))
try:
    raise Full
except Exception as e:
    print(type(e) is Full, str(e) == '')
