a, b = 12, 10
print(a & b, a | b, a ^ b, ~a, a << 3, a >> 2, -13 >> 2, 1 << 70)
print(5 & 1 == 1, (5 & 1) == 1, 0xff, 0b101, 0o17, 1_000_000)
x = 0
for i in range(5):
    x |= 1 << i
print(x)
x &= 6
x ^= 15
x <<= 2
x >>= 1
print(x)
