import sys

def main():
    items = ["pen", "book"]
    shelf = {"top": items}
    print("items:", sys.getrefcount(items))
    print("same:", shelf["top"] is items)
    shelf["top"] = None
    print("items:", sys.getrefcount(items))

if __name__ == "__main__":
    main()
