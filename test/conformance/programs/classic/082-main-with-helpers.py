import sys

def header(text):
    print("*" * 20)
    print(text)
    print("*" * 20)

def main():
    header("one name")
    data = [1]
    print(sys.getrefcount(data))
    header("two names")
    same = data
    print(sys.getrefcount(data), same is data)
    header("list of names")
    both = [data, same]
    print(sys.getrefcount(data), len(both))

if __name__ == "__main__":
    main()
