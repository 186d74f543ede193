class Robot:
    def __init__(self, name):
        self.name = name
def greet(self, other):
    return self.name + ' greets ' + other
robot = Robot('Ada')
Robot.greet = greet
print(robot.greet('Bob'), Robot.greet is greet)
robot.wave = greet
try:
    robot.wave('Bob')
except TypeError as error:
    print(error)
robot.wave = robot.greet
print(robot.wave('Eve'))
del Robot.greet
print(hasattr(robot, 'greet'), robot.wave('Tim'))
