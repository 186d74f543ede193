def find(names, wanted):
    for name in names:
        if name == wanted:
            print("found", name)
            break
    else:
        print("no", wanted)
    left = len(names)
    while left:
        left -= 1
        if left == 1:
            break
    else:
        print("counted down")


find(["Ann", "Ben"], "Ben")
find(["Ann"], "Cem")
find([], "Dan")
