import sys

class Playlist(list):
    def __init__(self, title, songs=()):
        super().__init__(songs)
        self.title = title

    def append(self, song):
        print("adds", song)
        super().append(song)

    def total(self):
        return sum(self)

    def __del__(self):
        print("playlist gone")

numbers = Playlist("numbers", [1, 2])
numbers.append(3)
print(numbers, numbers.total(), len(numbers), numbers[0], numbers[1:], type(numbers[1:]).__name__)
print(numbers == [1, 2, 3], isinstance(numbers, list), sys.getrefcount(numbers))
