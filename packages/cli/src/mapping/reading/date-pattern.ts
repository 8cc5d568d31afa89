/** A date and perhaps a time as they were read, nothing converted. */
export interface ReadMoment {
  /** `2021-03-14` */
  readonly day: string;
  /** `08:30:00`; `undefined` when only a day was written. */
  readonly time: string | undefined;
}

/** Reads a text as one form of writing a date; `undefined` when it is not written so. */
export type DatePattern = (text: string) => ReadMoment | undefined;

type Part = "yyyy" | "MM" | "M" | "dd" | "d" | "HH" | "H" | "hh" | "h" | "mm" | "ss" | "a";

const parts: Readonly<Record<Part, readonly [least: number, most: number]>> = {
  yyyy: [4, 4],
  MM: [2, 2],
  M: [1, 2],
  dd: [2, 2],
  d: [1, 2],
  HH: [2, 2],
  H: [1, 2],
  hh: [2, 2],
  h: [1, 2],
  mm: [2, 2],
  ss: [2, 2],
  a: [2, 2],
};

const nextPart = /^(?:yyyy|MM?|dd?|HH?|hh?|mm|ss|a|[-/. :T,])/;

/** Parts of a pattern such as `dd/MM/yyyy HH:mm`; `undefined` when it is not one. */
export function patternParts(pattern: string): readonly string[] | undefined {
  const found: string[] = [];
  let rest = pattern;
  while (rest !== "") {
    const part = nextPart.exec(rest)?.[0];
    if (part === undefined || (part in parts && found.includes(part))) return undefined;
    found.push(part);
    rest = rest.slice(part.length);
  }
  const has = (...wanted: readonly string[]) => wanted.some((part) => found.includes(part));
  if (!has("yyyy") || !has("MM", "M") || !has("dd", "d")) return undefined;
  if (has("HH", "H") && has("hh", "h", "a")) return undefined;
  if (has("hh", "h") !== has("a")) return undefined;
  const hours = has("HH", "H", "hh", "h");
  if (hours !== has("mm") || (has("ss") && !hours)) return undefined;
  return found;
}

/** Reads texts by a pattern. The pattern has to be one, see {@link patternParts}. */
export function datePattern(pattern: string): DatePattern {
  const wanted = patternParts(pattern) ?? [];
  return (text) => {
    const values = new Map<string, string>();
    let at = 0;
    for (const part of wanted) {
      const size = sizeOf(part, text, at);
      if (size === undefined) return undefined;
      values.set(part, text.slice(at, at + size));
      at += size;
    }
    return at === text.length ? momentOf(values) : undefined;
  };
}

/** How many characters a part takes of a text; a part that may be short takes what digits it finds. */
function sizeOf(part: string, text: string, at: number): number | undefined {
  if (!Object.hasOwn(parts, part)) return text[at] === part ? 1 : undefined;
  const [least, most] = parts[part as Part];
  if (part === "a") return halves.has(text.slice(at, at + 2).toUpperCase()) ? 2 : undefined;
  let size = 0;
  while (size < most && isDigit(text.charCodeAt(at + size))) size += 1;
  return size >= least ? size : undefined;
}

/** Before and after noon: sáng and chiều as spreadsheets write them in Vietnamese, and English. */
const halves = new Map([
  ["SA", 0],
  ["AM", 0],
  ["CH", 12],
  ["PM", 12],
]);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function momentOf(values: ReadonlyMap<string, string>): ReadMoment | undefined {
  const number = (...names: readonly string[]) => {
    const found = names.map((name) => values.get(name)).find((text) => text !== undefined);
    return found === undefined ? undefined : Number(found);
  };
  const year = number("yyyy") ?? 0;
  const month = number("MM", "M") ?? 0;
  const day = number("dd", "d") ?? 0;
  if (!isDay(year, month, day)) return undefined;
  const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
  const written = number("HH", "H") ?? number("hh", "h");
  if (written === undefined) return { day: date, time: undefined };
  const half = values.get("a");
  const hour = half === undefined ? written : hourOf(written, half);
  const minute = number("mm") ?? 0;
  const second = number("ss") ?? 0;
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return { day: date, time: `${padded(hour)}:${padded(minute)}:${padded(second)}` };
}

function hourOf(written: number, half: string): number | undefined {
  if (written < 1 || written > 12) return undefined;
  return (written % 12) + (halves.get(half.toUpperCase()) ?? 0);
}

/** Whether the calendar has a day; the year 0 is none. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

function padded(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
