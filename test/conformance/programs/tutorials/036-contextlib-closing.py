from contextlib import closing


class Connection:
    def __init__(self, host: str) -> None:
        self.host, self.open = host, True
        print("connected to", host)

    def query(self, sql: str) -> str:
        return f"{self.host}: result of {sql!r}"

    def close(self) -> None:
        self.open = False
        print("closed", self.host)


with closing(Connection("db.example")) as conn:
    print(conn.query("SELECT 1"))
print("still open?", conn.open)
