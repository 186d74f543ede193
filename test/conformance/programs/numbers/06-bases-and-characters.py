print(bin(10), hex(255), oct(8), bin(-5), hex(True), format(255, "#x"), format(5, "03"), format(2.5, ".2f"))
print(chr(8364), ord("a"), ord(b"a"), ascii("caf\u00e9"), ascii([1, "\u00fc"]), repr("\u00e9"))
print(hash(5), hash(-1), hash(True), hash(2.0), callable(len), callable(5), callable(int))
for wrong in (lambda: chr(-1), lambda: ord("ab"), lambda: bin(2.5), lambda: abs("x"), lambda: round("x"), lambda: divmod(1, 0), lambda: pow(2, 3, 0)):
    try:
        print(wrong())
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
