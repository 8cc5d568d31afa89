/** Something that was not enrolled, by its place and what is wrong with it; never its content. */
export interface InvalidItem {
  /** Its place among what was given, from 0. */
  readonly index: number;
  readonly issues: readonly { readonly path: string; readonly code: string }[];
}

/** What became of what was to be enrolled (kết quả ghi nhận). */
export interface Enrolment {
  /** How many were read. */
  readonly read: number;
  /** How many were news: a dossier or version, or a step, that was not there. */
  readonly news: number;
  readonly invalidCount: number;
  /** The first 1,000 of the invalid ones; `onInvalid` hears of each. */
  readonly invalid: readonly InvalidItem[];
}

/** How to enrol. */
export interface EnrolOptions {
  readonly onInvalid?: (item: InvalidItem) => void;
}

/** So many invalid ones are kept: memory stays flat however many there are. */
const mostKept = 1000;

/** Counts what is enrolled. */
export class EnrolmentCount {
  #read = 0;
  #news = 0;
  #invalid = 0;
  readonly #kept: InvalidItem[] = [];
  readonly #told: ((item: InvalidItem) => void) | undefined;

  constructor({ onInvalid }: EnrolOptions) {
    this.#told = onInvalid;
  }

  /** The place of the next item. */
  next(): number {
    this.#read += 1;
    return this.#read - 1;
  }

  addNews(count: number): void {
    this.#news += count;
  }

  addInvalid(item: InvalidItem): void {
    this.#invalid += 1;
    if (this.#kept.length < mostKept) this.#kept.push(item);
    this.#told?.(item);
  }

  result(): Enrolment {
    return {
      read: this.#read,
      news: this.#news,
      invalidCount: this.#invalid,
      invalid: this.#kept.toSorted((one, other) => one.index - other.index),
    };
  }
}
