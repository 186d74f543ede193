frozen = frozenset([3, 1, 2])
print(frozen, frozenset(frozen) is frozen, frozen.copy() is frozen, frozenset() is frozenset())
print(type(frozen | {5}), type({5} | frozen), frozen == {1, 2, 3}, frozen <= {1, 2, 3, 4})
groups = {frozenset([1, 2]), frozenset([2, 1]), frozenset()}
print(len(groups), frozenset([1, 2]) in groups)
for wrong in (lambda: frozen.add(4), lambda: {[1]}, lambda: {{1}}, lambda: {1}.remove(5), lambda: {1} | [2], lambda: set(5)):
    try:
        print(wrong())
    except (AttributeError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
