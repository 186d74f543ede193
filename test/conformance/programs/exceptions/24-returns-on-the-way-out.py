def attempt(step):
    for turn in range(3):
        try:
            if step == "return":
                return "returned"
            if step == "break":
                break
            if step == "continue":
                continue
            if step == "raise":
                raise ValueError(turn)
            print("body", turn)
        except ValueError as error:
            print("except", error)
        else:
            print("else", turn)
        finally:
            print("finally", turn)
    else:
        print("loop ended")
    return "end"


for step in ("return", "break", "continue", "raise", "none"):
    print(step, attempt(step))
