from dataclasses import dataclass, field
@dataclass
class Cart:
    owner: str
    items: list = field(default_factory=list)
    total: int = field(default=0, repr=False)
ann, bob = Cart('Ann'), Cart('Bob')
ann.items.append('lamp')
print(ann, bob, ann.items is bob.items)
print(Cart('Eve', ['own']), ann.total)
try:
    @dataclass
    class Wrong:
        items: list = []
except ValueError as error:
    print(error)
