def describe(order):
    match order:
        case {"drink": "tea", "milk": True}:
            return "white tea"
        case {"drink": str(name), **extras} if extras:
            return f"{name} with {extras}"
        case {"drink": str(name)}:
            return name
        case {"food": [first, *_]}:
            return f"starts with {first}"
        case {1: one, -1: minus}:
            return one, minus
        case {None: nothing}:
            return nothing
        case {}:
            return "some dictionary"
        case _:
            return "no order"


print(describe({"drink": "tea", "milk": True}))
print(describe({"drink": "tea", "milk": 1}))
print(describe({"drink": "water"}))
print(describe({"food": ["soup", "cake"]}))
print(describe({1: "a", -1: "b", 2: "c"}))
print(describe({None: 5}))
print(describe({"other": 0}))
print(describe([("drink", "tea")]))
