import {
  type DatePattern,
  datePattern,
  isDay,
  patternParts,
  type ReadMoment,
} from "./date-pattern.ts";

/** Forms of dates that are no pattern of digits. */
const namedForms = ["iso", "excel-serial"] as const;

/** Whether a mapping may name this form of date. */
export function isDateForm(form: string): boolean {
  return (namedForms as readonly string[]).includes(form) || patternParts(form) !== undefined;
}

/** Whether texts of this form say the time of day; a serial number and ISO may. */
export function mayHoldTime(form: string): boolean {
  return (patternParts(form) ?? ["mm"]).includes("mm");
}

/** The reader of one form. */
export function dateForm(form: string): DatePattern {
  if (form === "iso") return isoMoment;
  return form === "excel-serial" ? serialMoment : datePattern(form);
}

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const vietnamOffset = 7 * 60;

/**
 * ISO 8601: a day, or a moment to the minute, the second or less, of which less than a second is cut.
 * Without an offset it is Vietnam's clock; with another it is converted.
 */
export function isoMoment(text: string): ReadMoment | undefined {
  const [, y = "", mo = "", d = "", h, mi = "", s = "00", offset] = iso.exec(text) ?? [];
  if (!isDay(Number(y), Number(mo), Number(d))) return undefined;
  const day = `${y}-${mo}-${d}`;
  if (h === undefined) return { day, time: undefined };
  if (Number(h) > 23 || Number(mi) > 59 || Number(s) > 59) return undefined;
  const minutes = offset === undefined ? vietnamOffset : offsetMinutes(offset);
  if (minutes === undefined) return undefined;
  if (minutes === vietnamOffset) return { day, time: `${h}:${mi}:${s}` };
  const shifted = Date.parse(`${day}T${h}:${mi}:${s}Z`) + (vietnamOffset - minutes) * 60_000;
  return momentAt(shifted);
}

function offsetMinutes(offset: string): number | undefined {
  if (offset === "Z") return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

const serial = /^\d{1,7}(?:\.\d{1,15})?$/;
/** Serial numbers up to 60 are those before 1 March 1900, which spreadsheets count wrongly. */
const firstSerial = 61;
const lastSerial = 2_958_466;
const secondsOfDay = 86_400;
const serialZero = Date.UTC(1899, 11, 30);

/** A spreadsheet's count of days since the end of 1899, with the time of day as its fraction. */
function serialMoment(text: string): ReadMoment | undefined {
  if (!serial.test(text)) return undefined;
  const days = Number(text);
  if (days < firstSerial || days >= lastSerial) return undefined;
  const moment = momentAt(serialZero + Math.round(days * secondsOfDay) * 1000);
  return moment && Number.isInteger(days) ? { ...moment, time: undefined } : moment;
}

function momentAt(time: number): ReadMoment | undefined {
  const text = new Date(time).toISOString();
  // Years outside 1 to 9999 are written otherwise.
  return /^\d{4}-/.test(text) && !text.startsWith("0000")
    ? { day: text.slice(0, 10), time: text.slice(11, 19) }
    : undefined;
}
