/** A date and perhaps a time as they were read, nothing converted. */
export interface ReadMoment {
  /** `2021-03-14` */
  readonly day: string;
  /** `08:30:00`; `undefined` when only a day was written. */
  readonly time: string | undefined;
}

/** Reads a text as one form of writing a date; `undefined` when it is not written so. */
export type DatePattern = (text: string) => ReadMoment | undefined;

type Field = "year" | "month" | "day" | "hour" | "minute" | "second";

/** What a part of a pattern stands for, and how many digits it has. */
const parts: Readonly<Record<string, readonly [field: Field, least: number, most: number]>> = {
  yyyy: ["year", 4, 4],
  MM: ["month", 2, 2],
  M: ["month", 1, 2],
  dd: ["day", 2, 2],
  d: ["day", 1, 2],
  HH: ["hour", 2, 2],
  H: ["hour", 1, 2],
  hh: ["hour", 2, 2],
  h: ["hour", 1, 2],
  mm: ["minute", 2, 2],
  ss: ["second", 2, 2],
};

/** Before and after noon: sáng and chiều as spreadsheets write them in Vietnamese, and English. */
const halves: ReadonlyMap<string, number> = new Map([
  ["SA", 0],
  ["AM", 0],
  ["CH", 12],
  ["PM", 12],
]);

const nextPart = /^(?:yyyy|MM?|dd?|HH?|hh?|mm|ss|a|[-/. :T,])/;

/** Parts of a pattern such as `dd/MM/yyyy HH:mm`; `undefined` when it is not one. */
export function patternParts(pattern: string): readonly string[] | undefined {
  const found: string[] = [];
  let rest = pattern;
  while (rest !== "") {
    const part = nextPart.exec(rest)?.[0];
    if (part === undefined || isRepeated(part, found)) return undefined;
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

/** Separators may stand twice, what they separate may not. */
function isRepeated(part: string, found: readonly string[]): boolean {
  const [field] = parts[part] ?? [part];
  return (
    /[a-zA-Z]/.test(part) &&
    part !== "T" &&
    found.some((other) => (parts[other]?.[0] ?? other) === field)
  );
}

type Numbers = Record<Field, number> & { half: number | undefined };

/** Reads texts by a pattern. The pattern has to be one, see {@link patternParts}. */
export function datePattern(pattern: string): DatePattern {
  const wanted = patternParts(pattern) ?? [];
  const timed = wanted.includes("mm");
  return (text) => {
    const numbers: Numbers = {
      year: 0,
      month: 0,
      day: 0,
      hour: 0,
      minute: 0,
      second: 0,
      half: undefined,
    };
    let at = 0;
    for (const part of wanted) {
      const size = readPart(part, text, at, numbers);
      if (size === 0) return undefined;
      at += size;
    }
    return at === text.length ? momentOf(numbers, timed) : undefined;
  };
}

/** Reads a part of a text and says how long it is; 0 when something else stands there. */
function readPart(part: string, text: string, at: number, numbers: Numbers): number {
  const known = parts[part];
  if (known === undefined) {
    if (part !== "a") return text[at] === part ? 1 : 0;
    numbers.half = halves.get(text.slice(at, at + 2).toUpperCase());
    return numbers.half === undefined ? 0 : 2;
  }
  const [field, least, most] = known;
  let size = 0;
  let value = 0;
  while (size < most) {
    const digit = text.charCodeAt(at + size) - 48;
    // Beyond the end of the text it is not a number, which fails both comparisons.
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
    size += 1;
  }
  numbers[field] = value;
  return size >= least ? size : 0;
}

function momentOf(numbers: Numbers, timed: boolean): ReadMoment | undefined {
  const { year, month, day, minute, second } = numbers;
  if (!isDay(year, month, day)) return undefined;
  const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
  if (!timed) return { day: date, time: undefined };
  const hour = hourOf(numbers);
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return { day: date, time: `${padded(hour)}:${padded(minute)}:${padded(second)}` };
}

function hourOf({ hour, half }: Numbers): number | undefined {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? undefined : (hour % 12) + half;
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has a day; the year 0 is none. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (leap && month === 2 ? 29 : (daysOfMonths[month - 1] ?? 0));
}

function padded(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
