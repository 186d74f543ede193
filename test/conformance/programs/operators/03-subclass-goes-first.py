class Base:
    def __add__(self, other):
        return 'Base.add'
    def __radd__(self, other):
        return 'Base.radd'
class Plain(Base):
    pass
class Special(Base):
    def __radd__(self, other):
        return 'Special.radd'
print(Base() + Base(), Base() + Plain(), Base() + Special())
print(Special() + Base(), Special() + Special(), 1 + Special(), 1 + Plain())
