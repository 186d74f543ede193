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


print(describe({"drink": "tea", "milk": True}))
print(describe({"drink": "tea", "milk": 1}))
print(describe({"drink": "water"}))
print(describe({"food": ["soup", "cake"]}))
print(describe([("drink", "tea")]))
