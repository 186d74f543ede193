/** The bytes of a text in UTF-8, one character (0 to 255) per byte. */
export function utf8Of(text: string): string {
  return chunks([...new TextEncoder().encode(text)]).join('');
}

/** The text of bytes in UTF-8; undefined where they are none. */
export function textOfUtf8(bytes: string): string | undefined {
  const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(codes);
  } catch {
    return undefined;
  }
}

function chunks(codes: readonly number[]): string[] {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 4096) parts.push(String.fromCharCode(...codes.slice(at, at + 4096)));
  return parts;
}
