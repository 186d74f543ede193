print((5).bit_length(), (-255).bit_length(), (0).bit_length(), (255).bit_count())
print((1024).to_bytes(2, "big"), (1024).to_bytes(2, "little"), (-1).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True))
print(int("ff", 16), int("0b101", 0), int("z", 36), int(" 12_000 "), int("11", base=2))
print((7).real, (7).imag, (7).numerator, (7).denominator, (7).as_integer_ratio())
for wrong in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: int("x", 5), lambda: int(5, 2), lambda: int("1", 50), lambda: int([])):
    try:
        print(wrong())
    except (OverflowError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
