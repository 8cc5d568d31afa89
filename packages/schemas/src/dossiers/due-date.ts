import { type WorkingCalendar, workedBy } from "../time/working-calendar.ts";
import { nextDay, workingDayAfter } from "../time/working-days.ts";
import type { Dossier } from "./dossier.ts";

/** How long a procedure may take. */
export interface ProcessingTime {
  readonly amount: number;
  readonly unit: "hour" | "day" | "working-day";
}

const vietnamOffset = 7 * 3_600_000;

/**
 * When a dossier is due (tính ngày hẹn trả): the processing time counted from its receipt.
 *
 * The day of receipt does not count; a due day on which nobody works moves to the next working day, and
 * the due instant is the close of that day. Hours run on the clock, day and night, since the law says
 * nothing of office hours. Pauses for supplements are not counted here: see `currentDueAt`.
 *
 * @throws TypeError when the amount, the instant or a day of the calendar cannot be used.
 * @basis 91/2015/QH13 art. 147, art. 148
 * @example
 * ```ts
 * import { dueAtOf, workingCalendarOf } from "@egov-vn/schemas";
 *
 * const calendar = workingCalendarOf([2021]);
 * const time = { amount: 3, unit: "working-day" } as const;
 * dueAtOf("2021-04-28T10:15:00+07:00", time, calendar); // => "2021-05-05T17:00:00+07:00"
 * ```
 */
export function dueAtOf(
  receivedAt: string,
  { amount, unit }: ProcessingTime,
  calendar: WorkingCalendar,
): string {
  if (!Number.isInteger(amount) || amount < 1 || amount > 10_000) {
    throw new TypeError("amount must be a whole number from 1 to 10000.");
  }
  const start = Date.parse(receivedAt);
  if (!/\+07:00$/.test(receivedAt) || Number.isNaN(start)) {
    throw new TypeError("receivedAt must be an instant such as 2021-03-14T08:30:00+07:00.");
  }
  if (unit === "hour") return instantText(start + amount * 3_600_000);
  const { closesAt = "17:00" } = calendar;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(closesAt)) {
    throw new TypeError("closesAt must be a time such as 17:00.");
  }
  const isWorked = workedBy(calendar);
  let day = receivedAt.slice(0, 10);
  if (unit === "working-day") day = workingDayAfter(day, amount, calendar);
  else for (let left = amount; left > 0; left -= 1) day = nextDay(day);
  while (!isWorked(day)) day = nextDay(day);
  return `${day}T${closesAt}:00+07:00`;
}

function instantText(time: number): string {
  return `${new Date(time + vietnamOffset).toISOString().slice(0, 19)}+07:00`;
}

/**
 * The due date that counts now (ngày hẹn trả hiện hành): that of the latest supplement that moved it,
 * else the dossier's own. `undefined` when there is none.
 *
 * @example
 * ```ts
 * import { currentDueAt } from "@egov-vn/schemas";
 * import { sample } from "@egov-vn/schemas/samples";
 *
 * const dossier = sample("Dossier", 3);
 * currentDueAt(dossier) === dossier.dueAt; // => true
 * ```
 */
export function currentDueAt({
  dueAt,
  supplements = [],
}: Pick<Dossier, "dueAt" | "supplements">): string | undefined {
  return supplements.findLast(({ newDueAt }) => newDueAt !== undefined)?.newDueAt ?? dueAt;
}
