import copy

class Menu:
    def __init__(self, dishes):
        self.dishes = dishes

monday = Menu(["soup", "rice"])
tuesday = copy.copy(monday)
wednesday = copy.deepcopy(monday)
monday.dishes.append("cake")
print(monday.dishes)
print(tuesday.dishes)
print(wednesday.dishes)
tuesday.dishes = ["pizza"]
print(monday.dishes, tuesday.dishes is wednesday.dishes)
