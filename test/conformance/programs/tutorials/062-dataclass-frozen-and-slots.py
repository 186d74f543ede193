from dataclasses import FrozenInstanceError, dataclass, replace


@dataclass(frozen=True, slots=True, order=True)
class Version:
    major: int
    minor: int = 0


v = Version(3, 11)
try:
    v.minor = 12
except FrozenInstanceError as e:
    print("frozen:", e)

w = replace(v, minor=13)
print(v, w, sep="\n")
print(v < w, v == Version(3, 11), hash(v) == hash(Version(3, 11)))
print("has __dict__:", hasattr(v, "__dict__"))
print(sorted([w, v, Version(2)])[0])
