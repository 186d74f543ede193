import sys

def mostrar(texto, objeto):
    print(texto, objeto, "referencias:", sys.getrefcount(objeto))

lista = [1, 2]
mostrar("lista", lista)
otra = lista
mostrar("otra", otra)
otra += [3]
mostrar("lista", lista)
otra = otra + [4]
mostrar("otra", otra)
mostrar("lista", lista)
