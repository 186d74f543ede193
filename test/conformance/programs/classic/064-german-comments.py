import sys

# Eine Liste und drei Namen
liste = [1, 2, 3]
kopie = liste            # keine Kopie!
echte_kopie = liste[:]   # jetzt schon

print("liste:      ", liste, sys.getrefcount(liste))
print("kopie:      ", kopie, sys.getrefcount(kopie))
print("echte_kopie:", echte_kopie, sys.getrefcount(echte_kopie))

kopie[0] = 99
print(liste[0], kopie[0], echte_kopie[0])
