import type { Cell } from "../../tables/table.ts";
import type { CellReader } from "./cell-reader.ts";
import { dateForm, isoMoment } from "./date-forms.ts";
import type { ReadMoment } from "./date-pattern.ts";
import { Unread } from "./unread.ts";

/** How a column of dates is read. */
export interface DateReading {
  readonly as: "instant" | "day";
  /** Forms in which the dates are written; ISO when none is named. */
  readonly forms: readonly string[];
  /** The time that a day without one stands for. */
  readonly timeOfDay: string | undefined;
}

const unreadable = new Unread("unreadable-date");
const ambiguous = new Unread("ambiguous-date");
const timeMissing = new Unread("time-missing");

/** Reads dates into instants (`…+07:00`) or days. A text that two forms read differently is refused. */
export function dateReader({ as, forms, timeOfDay }: DateReading): CellReader {
  const patterns = (forms.length === 0 ? ["iso"] : forms).map(dateForm);
  const written = ({ day, time }: ReadMoment): string | Unread => {
    if (as === "day") return day;
    const clock = time ?? timeOfDay;
    return clock === undefined ? timeMissing : `${day}T${clock}+07:00`;
  };
  return (cell, text) => {
    const own = momentOfSheet(cell);
    if (own !== undefined) return written(own);
    let found: string | Unread | undefined;
    for (const pattern of patterns) {
      const moment = pattern(text);
      if (moment === undefined) continue;
      const value = written(moment);
      if (found !== undefined && found !== value) return ambiguous;
      found = value;
    }
    return found ?? unreadable;
  };
}

/**
 * A date cell of a spreadsheet is a date whatever its format shows. Midnight counts as no time: a
 * sheet cannot tell it from a day alone.
 */
function momentOfSheet(cell: Cell): ReadMoment | undefined {
  if (typeof cell !== "object") return undefined;
  const moment = isoMoment(cell.local);
  return moment?.time === "00:00:00" ? { ...moment, time: undefined } : moment;
}
