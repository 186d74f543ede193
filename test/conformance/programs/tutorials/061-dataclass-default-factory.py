from dataclasses import dataclass, field


@dataclass
class Cart:
    owner: str
    items: list[str] = field(default_factory=list)


a, b = Cart("ann"), Cart("bob")
a.items.append("apple")
print(a)
print(b)
print("lists shared:", a.items is b.items)

try:
    @dataclass
    class Broken:
        items: list = []
except ValueError as e:
    print("ValueError:", e)
