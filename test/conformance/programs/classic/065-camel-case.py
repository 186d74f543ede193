import sys

def showCount(objName, obj):
    theCount = sys.getrefcount(obj)
    print(objName + ": " + str(theCount))

myList = [3, 2, 1]
showCount("myList", myList)
yourList = myList
ourLists = [myList, yourList]
showCount("myList", myList)
myList.sort()
print(yourList)
ourLists[0] = ourLists[1] = None
showCount("myList", myList)
