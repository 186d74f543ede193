import sys

for label, small, big in [
    ("list", [], list(range(100))),
    ("tuple", (), tuple(range(100))),
    ("dict", {}, dict.fromkeys(range(100))),
    ("set", set(), set(range(100))),
    ("str", "", "x" * 100),
    ("bytes", b"", b"x" * 100),
]:
    print(f"{label:<6} empty={sys.getsizeof(small):>4}  hundred={sys.getsizeof(big):>5}")

print("range is constant:", sys.getsizeof(range(10)) == sys.getsizeof(range(10**9)))
