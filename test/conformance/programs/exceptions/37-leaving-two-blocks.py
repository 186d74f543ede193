def leave_twice():
    try:
        try:
            return "left"
        except ValueError as error:
            print("never", error)
        finally:
            raise ValueError("first")
    except ValueError as error:
        print("caught", error)
    return "end"


print(leave_twice())
