def name_of(number):
    match number:
        case 1:
            name = "one"
        case 2:
            name = "two"
    return name


print(name_of(1))
try:
    print(name_of(3))
except UnboundLocalError as error:
    print(error)

match = [5, 6]
case = match
match[0] = case
match (match, 7):
    case ([inner, six], seven) as whole:
        print(inner is match, six, seven, len(whole))
