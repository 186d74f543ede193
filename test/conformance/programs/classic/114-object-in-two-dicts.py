class City:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print(self.name, "erased from the map")

by_name = {}
by_code = {}
def add(code, name):
    c = City(name)
    by_name[name] = c
    by_code[code] = c

add("PAR", "Paris")
add("ROM", "Rome")
print(by_name["Paris"] is by_code["PAR"])
del by_name["Paris"]
print("still by code")
del by_code["PAR"]
by_code.clear()
print("still by name")
by_name = None
