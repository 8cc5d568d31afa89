import { Stop } from "../terminal/stop.ts";

const vietnamOffset = 7 * 60 * 60 * 1000;

/** The day in Vietnam (+07:00) at a moment: only the command line asks what day it is. */
function dayInVietnam(now: Date): string {
  return new Date(now.getTime() + vietnamOffset).toISOString().slice(0, 10);
}

/** A moment as an instant of Vietnam: `2021-03-31T10:00:00+07:00`. */
export function instantInVietnam(now: Date): string {
  const there = new Date(now.getTime() + vietnamOffset).toISOString();
  return `${there.slice(0, 19)}+07:00`;
}

/** The day given by `--as-of`, or today. */
export function dayOf(asOf: string | undefined, now: Date): string {
  if (asOf === undefined) return dayInVietnam(now);
  const time = Date.parse(`${asOf}T00:00:00Z`);
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(asOf) && !Number.isNaN(time);
  if (!valid || new Date(time).toISOString().slice(0, 10) !== asOf) {
    throw new Stop({
      vi: "--as-of phải là một ngày có thật, viết theo dạng YYYY-MM-DD, ví dụ 2021-03-31.",
      en: "--as-of has to be a real day written YYYY-MM-DD, such as 2021-03-31.",
    });
  }
  return asOf;
}
