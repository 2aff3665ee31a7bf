const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Writes numbers and texts one after the other into bytes that grow. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  length = 0;

  /** Writes a whole number of at most 2^53: seven bits a byte, the low ones first (LEB128). */
  writeNumber(value: number): this {
    let rest = value;
    this.#grow(8);
    while (rest > 127) {
      this.#bytes[this.length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.length++] = rest;
    return this;
  }

  /** Writes a text in UTF-8 behind its length in bytes. */
  writeText(text: string): this {
    const bytes = encoder.encode(text);
    return this.writeNumber(bytes.length).writeBytes(bytes);
  }

  /** Writes bytes as they are. */
  writeBytes(bytes: Uint8Array): this {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  /** Gives what was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }

  #grow(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

/** Reads what {@link ByteWriter} wrote, in the same order; throws where the bytes end too soon. */
export class ByteReader {
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** True when everything was read. */
  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Reads a whole number. */
  readNumber(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new Error(`Unexpected end of a chunk at byte ${this.at}, expected a number`);
      this.at += 1;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  }

  /** Reads a text behind its length. */
  readText(): string {
    return decoder.decode(this.readBytes(this.readNumber()));
  }

  /** Reads so many bytes, which stay part of the whole. */
  readBytes(length: number): Uint8Array {
    if (this.at + length > this.bytes.length)
      throw new Error(`Unexpected end of a chunk at byte ${this.at}, expected ${length} bytes more`);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
