import sys

queue = []
queue.append(["job 1"])
queue.append(["job 2"])
job = queue.pop(0)
print("job:", job, "refs:", sys.getrefcount(job))
queue.append(job)
print("job:", job, "refs:", sys.getrefcount(job))
job = queue[0]
print("job:", job, "refs:", sys.getrefcount(job))
print("queue:", queue)
