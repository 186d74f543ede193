def third():
    for number in range(3):
        try:
            return number
        finally:
            if number < 2:
                continue
            print("last")


print(third())
