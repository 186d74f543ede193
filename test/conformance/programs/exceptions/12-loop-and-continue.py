def parse(words):
    good, bad = [], 0
    for w in words:
        try:
            good.append(int(w))
        except ValueError as e:
            print(e)
            bad += 1
            continue
        print('seen', w)
        if good[-1] > 50:
            break
    else:
        print('all seen')
    return good, bad
print(parse(['1', 'x', '2']))
print(parse(['7', '99', 'y']))
