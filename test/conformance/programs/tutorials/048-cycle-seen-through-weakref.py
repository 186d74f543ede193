import gc
import weakref


class Team:
    def __init__(self):
        self.members = []


class Member:
    def __init__(self, team):
        self.team = team
        team.members.append(self)


gc.collect()
gc.disable()
team = Team()
ref = weakref.ref(team)
Member(team), Member(team)
del team
print("alive without gc:", ref() is not None, len(ref().members))
gc.collect()
print("alive after collect:", ref() is not None)
gc.enable()
