import sys

edges = {"a": ["b", "c"], "b": ["c"], "c": []}
visited = []

def walk(node, path):
    path = path + [node]
    visited.append(path)
    for nxt in edges[node]:
        walk(nxt, path)

start = []
walk("a", start)
for p in visited:
    print(p)
print(start, sys.getrefcount(start), sys.getrefcount(visited[0]))
