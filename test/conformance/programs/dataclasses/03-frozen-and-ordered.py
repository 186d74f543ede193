from dataclasses import dataclass
@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0
old, new = Version(1, 9), Version(2)
print(old < new, max(old, new), sorted([new, old, Version(1)]))
names = {old: 'old', new: 'new'}
print(names[Version(2, 0)], len({old, Version(1, 9)}))
for attempt in ('major', 'extra'):
    try:
        setattr(old, attempt, 3)
    except AttributeError as error:
        print(type(error).__name__, error)
try:
    del old.minor
except AttributeError as error:
    print(error)
