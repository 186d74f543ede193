def describe(order):
    match order:
        case {1: one, -1: minus}:
            return one, minus
        case {None: nothing}:
            return nothing
        case {}:
            return "some dictionary"
        case _:
            return "no order"


print(describe({1: "a", -1: "b", 2: "c"}))
print(describe({None: 5}))
print(describe({"other": 0}))
print(describe({}))
print(describe([(1, "tea")]))
