word = "caf\u00e9"
data = word.encode()
print(data, len(word), len(data), data.decode() == word, data.decode() is word)
print(word.encode("latin-1"), "tea".encode("ascii"), b"tea".decode("utf-8"))
print(str(b"tea"), str(b"tea", "utf-8"), bytes("tea", "utf-8"), bytearray("tea", "utf-8"))
print(data.hex(), bytes.fromhex("74 65 61"))
print(b"a,b,,c".split(b","), b" tea  cup ".split(), b"-".join([b"a", b"b"]))
print(b"tea".upper(), b"TEA".lower(), b"tea".find(b"a"), b"tea".count(b"e"), b"tea".startswith(b"t"))
