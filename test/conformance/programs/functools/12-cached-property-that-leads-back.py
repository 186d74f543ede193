import gc
from functools import cached_property
gc.collect()
gc.disable()

class Room:
    @cached_property
    def door(self):
        return Door(self)
    def __del__(self):
        print("room freed")

class Door:
    def __init__(self, room):
        self.room = room
    def __del__(self):
        print("door freed")

hall = Room()
print(hall.door.room is hall, hall.door is hall.door)
del hall
print("lost")
print(gc.collect())
