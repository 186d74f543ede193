class Plain:
    pass


try:
    match Plain():
        case Plain(1):
            print("one")
except TypeError as error:
    print(error)
match Plain():
    case Plain():
        print("by class alone")
