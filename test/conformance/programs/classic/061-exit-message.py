class Session:
    def __init__(self, user):
        self.user = user
        print("login", user)

    def __del__(self):
        print("logout", self.user)

s1 = Session("mia")
s2 = Session("tom")
s1 = None
print("the program ends here")
