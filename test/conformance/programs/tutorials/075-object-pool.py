class Bullet:
    count = 0

    def __init__(self):
        Bullet.count += 1
        self.number = Bullet.count


class Pool:
    def __init__(self):
        self._free = []

    def acquire(self):
        return self._free.pop() if self._free else Bullet()

    def release(self, bullet):
        self._free.append(bullet)


pool = Pool()
a, b = pool.acquire(), pool.acquire()
pool.release(a)
c = pool.acquire()
print("reused:", c is a, "number", c.number)
print("bullets ever built:", Bullet.count)
