def average(points):
    return sum(points) / len(points)


def report(course):
    text = f"{course['name']}: {average(course['points'])}"
    return text.upper()


print(report({"name": "physics", "points": [2, 4]}))
print(report({"name": "biology", "points": []}))
