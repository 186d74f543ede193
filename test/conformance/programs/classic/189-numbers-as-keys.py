ages = {}
ages["Ana"] = 30
ages["Bo"] = ages["Ana"]
ages["Ana"] += 1
print(ages)

lists = {}
lists["Ana"] = [30]
lists["Bo"] = lists["Ana"]
lists["Ana"] += [1]
print(lists)
lists["Ana"] = lists["Ana"] + [2]
print(lists)
print(lists["Ana"] is lists["Bo"], ages["Ana"] == ages["Bo"])
