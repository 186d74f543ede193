import gc


class Plain:
    pass


samples = [
    ("int", 1), ("str", "a"), ("bytes", b"x"), ("float", 2.5), ("None", None),
    ("empty list", []), ("list", [1]), ("set", {1}),
    ("tuple of lists", ([], [])), ("dict of lists", {"a": []}),
    ("function", lambda: 0), ("class", Plain), ("instance", Plain()),
]
for label, obj in samples:
    print(f"{label:<16}{gc.is_tracked(obj)}")
