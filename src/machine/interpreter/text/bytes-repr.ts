const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** `repr` of a bytes object, one character per byte. */
export function bytesRepr(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const body = value.replace(/[^ -~]|[\\'"]/g, (byte) => {
    if (byte === "'" || byte === '"') return byte === quote ? `\\${byte}` : byte;
    return NAMED[byte] ?? `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return `b${quote}${body}${quote}`;
}

/** `repr` of a bytearray: single quotes unless there are only single ones inside. */
export function bytearrayRepr(value: string): string {
  return `bytearray(${bytesRepr(value)})`;
}
