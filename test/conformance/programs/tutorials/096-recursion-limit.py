import sys


def depth(n=0):
    """Recurse until Python says stop."""
    try:
        return depth(n + 1)
    except RecursionError:
        return n


def factorial(n: int) -> int:
    return 1 if n <= 1 else n * factorial(n - 1)


if __name__ == "__main__":
    print(factorial(20))
    old = sys.getrecursionlimit()
    sys.setrecursionlimit(200)
    reached = depth()
    sys.setrecursionlimit(old)
    print("stopped near the limit:", 150 < reached <= 200)
    print("limit restored:", sys.getrecursionlimit() == old)
