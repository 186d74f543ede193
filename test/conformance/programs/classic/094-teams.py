class Team:
    def __init__(self):
        self.members = []

class Player:
    def __init__(self, name, team):
        self.name = name
        self.team = team
        team.members.append(self)
    def __del__(self):
        print(self.name, "retired")

import gc
gc.collect()
gc.disable()
t = Team()
Player("Zoe", t)
p = Player("Yan", t)
t.members.pop(0)
print("one left, still in the cycle?", p.team is t)
del p
t = None
print("collect", gc.collect())
