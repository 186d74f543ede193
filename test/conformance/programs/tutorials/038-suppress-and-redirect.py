import io
from contextlib import redirect_stdout, suppress

with suppress(KeyError, IndexError):
    print("before")
    {}["missing"]
    print("never printed")

buffer = io.StringIO()
with redirect_stdout(buffer):
    print("captured line")
    print("another", "one", sep="-")

print("buffer holds", len(buffer.getvalue().splitlines()), "lines")
print(buffer.getvalue().replace("\n", "|"))
