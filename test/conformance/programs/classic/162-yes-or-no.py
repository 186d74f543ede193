def yes_no(value):
    print("yes" if value else "no")

a = {"k": []}
b = a
c = {"k": a["k"]}
yes_no(a is b)
yes_no(a is c)
yes_no(a == c)
yes_no(a["k"] is c["k"])
b["k"].append(1)
yes_no(a == c)
c["k"] = [1]
yes_no(a == c)
yes_no(a["k"] is c["k"])
