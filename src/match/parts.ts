/** Several runs of bytes in one: a length-prefixed JSON header, which is given their `lengths`, then each at a multiple of eight. */
export function joinParts(about: object, parts: readonly Uint8Array[]): Uint8Array {
  const lengths = parts.map((part) => part.length);
  const header = new TextEncoder().encode(JSON.stringify({ ...about, lengths }));
  const start = aligned(4 + header.length);
  const out = new Uint8Array(parts.reduce((size, part) => aligned(size) + part.length, start));
  new DataView(out.buffer).setUint32(0, header.length, true);
  out.set(header, 4);
  let at = start;
  for (const part of parts) {
    out.set(part, at);
    at = aligned(at + part.length);
  }
  return out;
}

/**
 * What `joinParts` joined, without copying where the bytes begin at a multiple of eight: the header, and each part as the numbers it
 * is asked for. @throws where the bytes are no such thing, or not all of it.
 */
export function splitParts(bytes: Uint8Array): {
  readonly header: unknown;
  part<T>(index: number, type: Numbers<T>): T;
} {
  // SQLite and files hand out bytes at any offset; typed arrays need theirs at a multiple of their element size.
  // `slice` of a Buffer would not copy.
  const fits = bytes.byteOffset % 8 === 0;
  const buffer = (fits ? bytes.buffer : new Uint8Array(bytes).buffer) as ArrayBuffer;
  const base = fits ? bytes.byteOffset : 0;
  const size = new DataView(buffer, base, bytes.length).getUint32(0, true);
  if (size > bytes.length - 4) throw new RangeError("the header is cut off");
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, base + 4, size))) as {
    lengths: readonly number[];
  };
  const starts: number[] = [];
  let end = aligned(4 + size);
  for (const length of header.lengths) {
    starts.push(aligned(end));
    end = aligned(end) + length;
  }
  if (end > bytes.length) throw new RangeError("the last parts are cut off");
  return {
    header,
    part(index, type) {
      return numbersIn(new Uint8Array(buffer, base + starts[index]!, header.lengths[index]), type);
    },
  };
}

type Numbers<T> = new (buffer: ArrayBuffer, offset: number, length: number) => T;

/** Bytes as the numbers that stand in them; copied only where they begin at no multiple of the size of one. */
export function numbersIn<T>(bytes: Uint8Array, type: Numbers<T>): T {
  const { BYTES_PER_ELEMENT } = type as unknown as { readonly BYTES_PER_ELEMENT: number };
  // `slice` of a Buffer would not copy.
  const { buffer, byteOffset } = bytes.byteOffset % BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
  return new type(buffer as ArrayBuffer, byteOffset, bytes.length / BYTES_PER_ELEMENT);
}

/** A typed array as the bytes it stands in. */
export function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function aligned(offset: number): number {
  return (offset + 7) & ~7;
}
