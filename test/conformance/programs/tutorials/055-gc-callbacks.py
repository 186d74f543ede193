import gc

events = []


def watcher(phase, info):
    events.append((phase, info["generation"], info.get("collected")))


gc.collect()
gc.disable()
gc.callbacks.append(watcher)
for _ in range(3):
    cycle = []
    cycle.append(cycle)
    del cycle
gc.collect()
gc.callbacks.remove(watcher)
gc.enable()
for phase, generation, collected in events:
    print(phase, "generation", generation, "collected", collected)
