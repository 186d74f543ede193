from dataclasses import dataclass


@dataclass
class Circle:
    radius: float

@dataclass
class Rect:
    w: float
    h: float


def describe(shape):
    match shape:
        case Circle(radius=r) if r <= 0:
            return "degenerate circle"
        case Circle(r):
            return f"circle of area {3.14159 * r * r:.2f}"
        case Rect(w, h):
            return "square" if w == h else f"rectangle {w}x{h}"
    return "unknown"

for s in (Circle(0), Circle(2), Rect(3, 3), Rect(2, 5), "blob"):
    print(describe(s))
