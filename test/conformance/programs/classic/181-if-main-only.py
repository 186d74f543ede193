import sys

VALUES = [1, 2, 3]

def first(values=VALUES):
    return values[0]

def count(values=VALUES):
    return sys.getrefcount(values)

if __name__ == "__main__":
    print(first(), first([9]))
    print(count())
    alias = VALUES
    print(count(), count(alias))
    VALUES = None
    print(count(), first())
