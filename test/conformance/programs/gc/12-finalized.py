import gc

kept = []


class Phoenix:
    def __del__(self):
        print("burning")
        kept.append(self)


bird = Phoenix()
print(gc.is_finalized(bird))
del bird
print(gc.is_finalized(kept[0]))
kept.clear()
print("end")
