class Playlist(list):
    def __init__(self, title):
        super().__init__()
        self.title = title

    def append(self, song):
        print("adds", song.name)
        super().append(song)

    def __del__(self):
        print("playlist gone")

class Song:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("song gone", self.name)

songs = Playlist("songs")
songs.append(Song("intro"))
songs.append(Song("outro"))
del songs
print("end")
