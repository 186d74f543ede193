def change_number(n):
    n = n + 1
    return n

def change_list(l):
    l.append(1)
    return l

number = 1
lst = [0]
number2 = change_number(number)
lst2 = change_list(lst)
print("number:", number, "->", number2)
print("list:", lst, "->", lst2)
print("same list:", lst is lst2)
change_number(number2)
change_list(lst2)
print(number, number2, lst, lst2)
