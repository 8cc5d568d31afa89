import type { Qualifier, QuantityStatus } from "./quantity.ts";

/** Powers of ten that are written as words. `k`, `tr` and the like are too loose to be read. */
export const scaleWords: Readonly<Record<string, number>> = {
  chục: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  nghin: 3,
  vạn: 4,
  triệu: 6,
  trieu: 6,
  tỉ: 9,
  tỷ: 9,
  ty: 9,
};

/** Words that would change a figure if they were taken for a noun: "2 tỷ rưỡi" is no 2 tỷ. */
export const looseScaleWords: ReadonlySet<string> = new Set([
  "k",
  "m",
  "b",
  "tr",
  "ng",
  "tỏi",
  "củ",
  "ti",
  "ngan",
  "tram",
  "chuc",
  "van",
  "mil",
  "bn",
  "tỉ/tỷ",
  "rưỡi",
  "rưởi",
]);

/** Words that turn a figure into a bound, longest first so that "trên dưới" is not "trên". */
export const qualifierWords: readonly (readonly [string, Qualifier])[] = [
  ["xấp xỉ", "about"],
  ["trên dưới", "about"],
  ["khoảng", "about"],
  ["chừng", "about"],
  ["~", "about"],
  ["≈", "about"],
  ["hơn", "more-than"],
  ["trên", "more-than"],
  [">", "more-than"],
  ["gần", "less-than"],
  ["dưới", "less-than"],
  ["<", "less-than"],
];

export const statusWords: readonly (readonly [string, QuantityStatus])[] = [
  ["ước tính", "estimate"],
  ["ước đạt", "estimate"],
  ["ước thực hiện", "estimate"],
  ["ước", "estimate"],
  ["sơ bộ", "preliminary"],
  ["chính thức", "official"],
];

/** Verbs of direction: a fall is a negative figure. */
export const directionWords: readonly (readonly [string, 1 | -1])[] = [
  ["tăng thêm", 1],
  ["tăng", 1],
  ["giảm bớt", -1],
  ["giảm", -1],
  ["+", 1],
  ["-", -1],
];

/** Words that may stand before a figure and say nothing about it. */
export const fillerWords: readonly string[] = ["đạt", "được", "là"];
