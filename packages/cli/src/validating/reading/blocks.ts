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

  /** The first block. */
  first(): Promise<Block> {
    return this.fill(this.startingWith(new Uint8Array(0)));
  }

  /** A block that begins with what was left of another, to be filled. */
  startingWith(rest: Uint8Array): Block {
    const { block, longest } = this.sizes;
    // Doubled each time, so that a long record is copied a few times only.
    const room = rest.length < block / 2 ? block : Math.min(rest.length * 2, longest + 1);
    const bytes = this.#take(Math.max(block, room));
    bytes.set(rest);
    return { bytes, filled: rest.length, ended: false };
  }

  /** Reads until a block is full or the input ends. */
  async fill({ bytes, filled: from }: Block): Promise<Block> {
    let filled = from;
    while (filled < bytes.length) {
      const count = await this.#source.read(bytes.subarray(filled));
      if (count === 0) return { bytes, filled, ended: true };
      this.bytesRead += count;
      filled += count;
    }
    return { bytes, filled, ended: false };
  }

  /** Takes a buffer back. Long ones, and those that went elsewhere, are let go. */
  give(bytes: Uint8Array<ArrayBuffer>): void {
    if (bytes.length === this.sizes.block) this.#free.push(bytes);
  }

  #take(size: number): Uint8Array<ArrayBuffer> {
    const used = size === this.sizes.block ? this.#free.pop() : undefined;
    return used ?? new Uint8Array(size);
  }
}
