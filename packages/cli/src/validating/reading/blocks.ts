import type { ByteSource } from "./byte-source.ts";

/** How much is read at once, and how long a record may be. */
export interface BlockSizes {
  readonly block: number;
  readonly longest: number;
}

/** Bytes of the input in a buffer of ours. */
export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many of the bytes count. */
  readonly filled: number;
  /** Whether nothing follows. */
  readonly ended: boolean;
}

/** Reads an input block by block, with buffers that are used again. */
export class Blocks {
  readonly sizes: BlockSizes;
  /** Bytes read so far. */
  bytesRead = 0;
  readonly #source: ByteSource;
  readonly #free: Uint8Array<ArrayBuffer>[] = [];

  constructor(source: ByteSource, sizes: BlockSizes) {
    this.#source = source;
    this.sizes = sizes;
  }

  /** A block that begins with what was left of another. */
  async after(rest: Uint8Array): Promise<Block> {
    const { block, longest } = this.sizes;
    // Room for the rest to grow: doubled each time, so that a long record is copied a few times only.
    const size = rest.length < block / 2 ? block : Math.max(block, rest.length * 2);
    const bytes = this.#take(size === block ? block : Math.max(block, Math.min(size, longest + 1)));
    bytes.set(rest);
    return await this.#fill(bytes, rest.length);
  }

  /** Reads over the content of a block. */
  async again({ bytes }: Block): Promise<Block> {
    return await this.#fill(bytes, 0);
  }

  /** Takes a buffer back. Long ones, and those that went elsewhere, are let go. */
  give(bytes: Uint8Array<ArrayBuffer>): void {
    if (bytes.length === this.sizes.block) this.#free.push(bytes);
  }

  #take(size: number): Uint8Array<ArrayBuffer> {
    const used = size === this.sizes.block ? this.#free.pop() : undefined;
    return used ?? new Uint8Array(size);
  }

  async #fill(bytes: Uint8Array<ArrayBuffer>, from: number): Promise<Block> {
    let filled = from;
    while (filled < bytes.length) {
      const count = await this.#source.read(bytes.subarray(filled));
      if (count === 0) return { bytes, filled, ended: true };
      this.bytesRead += count;
      filled += count;
    }
    return { bytes, filled, ended: false };
  }
}
