for number in range(1, 16):
    match (number % 3, number % 5):
        case (0, 0):
            print("FizzBuzz")
        case (0, _):
            print("Fizz")
        case (_, 0):
            print("Buzz")
        case _:
            continue
    print("after", number)
else:
    print("all done")
