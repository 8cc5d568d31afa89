import type { Chance } from "../../../src/samples/chance.ts";

/** Characters that patterns, lengths and trimming tend to get wrong. */
const odd: readonly [string, ...string[]] = [
  "0",
  ..."123456789aAzZ.-+@/:#ạĐ_",
  " ",
  "\n",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u0301",
  "５",
  "٣",
  "😀",
  "\ud800",
  "\u0000",
];

/** Lengths next to the limits that entities have. */
const lengths = [
  1, 2, 3, 4, 9, 10, 12, 13, 20, 21, 30, 31, 35, 36, 50, 51, 60, 61, 64, 65, 80, 81, 100, 101, 120,
  121, 200, 201, 254, 255, 300, 301, 500, 501, 1000, 1001, 2000, 2001, 4000, 4001,
] as const;

type Change = (text: string, chance: Chance) => string;

const changes: readonly [Change, ...Change[]] = [
  (text, { int }) => text.slice(0, int(0, text.length)),
  (text, { int }) => text.slice(int(0, text.length)),
  (text, { pick }) => `${text}${pick(odd)}`,
  (text, { pick }) => `${pick(odd)}${text}`,
  (text, { int, pick }) => replaced(text, int(0, text.length), pick(odd)),
  (text, { int, digits }) => replaced(text, int(0, text.length), digits(1)),
  (text, { digits }) => text.replace(/[0-9](?=[^0-9]*$)/, digits(1)),
  (text, { int }) => inserted(text, int(0, text.length), text.slice(0, 1)),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => `${text}${text}`,
  (text) => [...text].reverse().join(""),
  (text) => text.replace(/[0-9]{2}(?=[^0-9]|$)/, "29"),
  (text) => text.replace(/-[0-9]{2}-[0-9]{2}/, "-02-29"),
  (text, { int }) => text.replace(/^[0-9]{4}/, String(int(0, 9999)).padStart(4, "0")),
  (text, { pick }) => padded(text, pick(lengths), pick(["a", "😀", "ạ", "0"])),
  () => "",
  () => "   ",
];

/** The text with one thing changed. */
export function changedText(text: string, chance: Chance): string {
  return chance.pick(changes)(text, chance);
}

function replaced(text: string, at: number, by: string): string {
  return `${text.slice(0, at)}${by}${text.slice(at + 1)}`;
}

function inserted(text: string, at: number, what: string): string {
  return `${text.slice(0, at)}${what}${text.slice(at)}`;
}

/** So many characters, as Unicode counts them. */
function padded(text: string, length: number, by: string): string {
  const characters = [...text].slice(0, length);
  return characters.join("") + by.repeat(Math.max(0, length - characters.length));
}
