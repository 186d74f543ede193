class Monster:
    def __init__(self, name, hp):
        self.name = name
        self.hp = hp
        self.target = None
    def __del__(self):
        print(self.name, "disappears")

orc = Monster("orc", 10)
elf = Monster("elf", 8)
orc.target = elf
world = {"orc": orc, "elf": elf}
del orc, elf
world.pop("elf")
print("elf is out of the world but targeted")
world["orc"].target = None
print("no more target")
world.clear()
print("empty world")
