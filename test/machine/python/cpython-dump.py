"""Writes, for each program of a JSON list on standard input, CPython's tree as one line of text, or null if refused."""
import ast
import json
import sys
import warnings

SIGNS = {
    "Add": "+", "Sub": "-", "Mult": "*", "Div": "/", "FloorDiv": "//", "Mod": "%", "Pow": "**", "LShift": "<<",
    "RShift": ">>", "BitAnd": "&", "BitOr": "|", "BitXor": "^", "MatMult": "@", "Not": "not", "USub": "-",
    "UAdd": "+", "Invert": "~", "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=",
    "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in", "And": "and", "Or": "or",
}
LEFT_OUT = {"ctx", "type_comment", "type_params", "kind", "simple", "level", "is_async"}


def dump(node, lines):
    if isinstance(node, list):
        return "[" + " ".join(dump(item, lines) for item in node) + "]"
    if node is None:
        return "~"
    if isinstance(node, str):
        return json.dumps(node, ensure_ascii=False)
    if isinstance(node, bool):
        return str(node)
    if isinstance(node, int):
        return "~" if node == -1 else json.dumps(chr(node))
    name = type(node).__name__
    if name in SIGNS:
        return SIGNS[name]
    place = ""
    if hasattr(node, "lineno"):
        start = column(lines, node.lineno, node.col_offset)
        end = column(lines, node.end_lineno, node.end_col_offset)
        place = f"@{node.lineno}.{start}-{node.end_lineno}.{end}"
    if isinstance(node, ast.Constant):
        return f"Constant{place}({constant(node.value)})"
    parts = [dump(getattr(node, field, None), lines) for field in node._fields if field not in LEFT_OUT]
    return f"{name}{place}({' '.join(parts)})"


def constant(value):
    if isinstance(value, bytes):
        return "bytes " + json.dumps(value.decode("latin-1"), ensure_ascii=False)
    if isinstance(value, str):
        return "str " + json.dumps(value, ensure_ascii=False)
    return f"{type(value).__name__} {hex(value) if type(value) is int else repr(value)}"


def column(lines, line, offset):
    """Columns in UTF-16 units, where CPython counts bytes of UTF-8."""
    text = lines[line - 1] if line <= len(lines) else b""
    if len(text) == offset or text.isascii():
        return offset if text.isascii() else len(text.decode()[:].encode("utf-16-le")) // 2
    return len(text[:offset].decode().encode("utf-16-le")) // 2


def tree(source):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, "program.py", "exec", dont_inherit=True)
            body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None
    lines = [line.encode() for line in source.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return " ".join(dump(statement, lines) for statement in body)


if __name__ == "__main__":
    sys.set_int_max_str_digits(0)
    sys.setrecursionlimit(10000)
    json.dump([tree(source) for source in json.load(sys.stdin)], sys.stdout)
