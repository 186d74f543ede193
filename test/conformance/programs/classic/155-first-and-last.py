def first_last(lst):
    '''Return the first and the last element.'''
    if len(lst) == 0:
        return None, None
    return lst[0], lst[-1]

names = [["Ada"], ["Bob"], ["Cy"]]
f, l = first_last(names)
print(f, l)
f2, l2 = first_last([f])
print(f2 is l2, f2 is f)
print(first_last([]))
f.append("L.")
print(names)
