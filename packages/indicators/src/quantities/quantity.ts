import type { BilingualText, Rounding } from "@egov-vn/schemas";

/** A word that makes a figure a bound: hơn/trên, gần/dưới, khoảng/xấp xỉ. */
export type Qualifier = "more-than" | "less-than" | "about";

/** How final a figure is: ước tính, sơ bộ, chính thức. */
export type QuantityStatus = "estimate" | "preliminary" | "official";

/** What was noticed while reading a figure. */
export interface QuantityNotice {
  /**
   * - `ambiguous-separator`: one separator that could divide thousands or decimals
   * - `foreign-separators`: a decimal point or thousands commas, against the Vietnamese style
   * - `spaced-thousands`: thousands divided by spaces
   * - `unaccented-unit`: a unit word without diacritics
   * - `status-differs`: the words say another status than the field of the cell
   */
  readonly code:
    | "ambiguous-separator"
    | "foreign-separators"
    | "spaced-thousands"
    | "unaccented-unit"
    | "status-differs";
  readonly message: BilingualText;
}

/** Bounds as plain decimal text; an open end is not itself a possible value. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A figure that was read. */
export interface ReadQuantity extends Bounds {
  readonly state: "value";
  /** The figure itself, with unit words worked in: `44700000` for "44,7 triệu". */
  readonly value: string;
  /** Whether it stands for this one value only. */
  readonly exact: boolean;
  /** Place of the last printed digit, unit words worked in: `100000` for "44,7 triệu". */
  readonly place: string;
  readonly unit: "count" | "percent" | "percentage-points" | "per-mille";
  /** What was counted, as printed after the figure; `null` when nothing was. */
  readonly noun: string | null;
  readonly qualifier: Qualifier | null;
  readonly status: QuantityStatus | null;
  readonly notices: readonly QuantityNotice[];
  /** The other way to read an ambiguous figure. */
  readonly alternative: ReadQuantity | null;
}

/** Text that holds no figure. */
export interface AbsentQuantity {
  /**
   * - `missing`: empty, a dash, an ellipsis
   * - `unreadable`: something stands there, and we do not know what
   */
  readonly state: "missing" | "unreadable";
  /** Why it cannot be read; `null` for `missing`. */
  readonly reason: BilingualText | null;
  /** What stands in the place of a `missing` figure; `null` when it is `unreadable`. */
  readonly as: "empty" | "dash" | "ellipsis" | "null" | null;
}

/** A declared zero: "không phát sinh", "chưa phát sinh". */
export interface DeclaredZero extends Omit<ReadQuantity, "state"> {
  readonly state: "not-arising";
}

/** What a printed figure stands for. */
export type Quantity = ReadQuantity | DeclaredZero | AbsentQuantity;

/** How the figures of a report are to be read where the text leaves it open. */
export interface QuantityOptions {
  /** How the last digit came about; `half-up` unless said. */
  readonly rounding?: Rounding;
  /** Unit of the cell, for a figure printed without one: `%`, `điểm %`, `hồ sơ`. */
  readonly unit?: string;
  /** Digits after the decimal comma that the figure was rounded to, where print dropped zeros. */
  readonly decimals?: number;
  /** How final the figure is where a field of its own says so; it wins over the words. */
  readonly status?: QuantityStatus;
}
