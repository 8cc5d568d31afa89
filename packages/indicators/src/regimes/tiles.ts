import { addDays } from "../dates/calendar.ts";
import type { Regime } from "./regime.ts";
import { type Window, windowOf } from "./window-of.ts";

/** Whether parts cover a whole, and if not, which days are amiss. */
export interface Tiling {
  /** Every day of the whole lies in exactly one part, and no part reaches beyond it. */
  readonly holds: boolean;
  /** Days of the whole that no part covers. */
  readonly gaps: readonly Window[];
  /** Days that more than one part covers. */
  readonly overlaps: readonly Window[];
  /** Days of parts that are none of the whole. */
  readonly outside: readonly Window[];
  /** Labels for which the regime names no window: nothing was said of their days. */
  readonly unknown: readonly string[];
}

/**
 * Whether the windows of some periods cover that of another one, each day once (các kỳ con phủ kín kỳ
 * lớn), and which days are missing, counted twice or outside.
 *
 * A part, and the whole, is a label under the regime or a window of its own, as a thematic report has.
 * Where the regime names no window for one of them, it is listed in `unknown` and nothing `holds`. Figures
 * are not looked at.
 *
 * @throws TypeError when a label is no period's, or a window ends before it begins.
 * @basis 09/2019/NĐ-CP art. 12, for the regime `nd09-2019`
 * @example
 * ```ts
 * import { regimes, tiles } from "@egov-vn/indicators";
 *
 * tiles(regimes["nd09-2019"], "2021", ["2021-H1", "2021-Q3", "2021-Q4"]).holds; // => true
 * const { gaps } = tiles(regimes["nd09-2019"], "2021-Q1", ["2021-01", "2021-03"]);
 * gaps; // => [{ from: "2021-01-15", to: "2021-02-14" }]
 * ```
 */
export function tiles(
  regime: Regime | undefined,
  whole: string | Window,
  parts: readonly (string | Window)[],
): Tiling {
  const unknown: string[] = [];
  const windows: Window[] = [];
  for (const part of parts) {
    const window = windowFor(regime, part);
    if (window) windows.push(window);
    else unknown.push(String(part));
  }
  const all = windowFor(regime, whole);
  if (!all) {
    return {
      holds: false,
      gaps: [],
      overlaps: [],
      outside: [],
      unknown: [String(whole), ...unknown],
    };
  }
  const days = compare(all, windows);
  const holds =
    unknown.length + days.gaps.length + days.overlaps.length + days.outside.length === 0;
  return { holds, ...days, unknown };
}

function windowFor(regime: Regime | undefined, part: string | Window): Window | undefined {
  if (typeof part === "string") return windowOf(regime, part);
  if (part.from > part.to) throw new TypeError("A window must not end before it begins.");
  return part;
}

function compare(
  whole: Window,
  parts: readonly Window[],
): Pick<Tiling, "gaps" | "overlaps" | "outside"> {
  const gaps: Window[] = [];
  const overlaps: Window[] = [];
  const early: Window[] = [];
  const late: Window[] = [];
  const dayBefore = addDays(whole.from, -1);
  const dayAfter = addDays(whole.to, 1);
  let reached = dayBefore;
  let covered: string | undefined;
  for (const { from, to } of [...parts].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    add(gaps, addDays(reached, 1), earlier(addDays(from, -1), whole.to));
    add(early, from, earlier(to, dayBefore));
    add(late, later(from, dayAfter), to);
    if (covered !== undefined) add(overlaps, from, earlier(to, covered));
    covered = covered === undefined ? to : later(covered, to);
    reached = later(reached, to);
  }
  add(gaps, addDays(reached, 1), whole.to);
  return { gaps, overlaps, outside: [...early, ...late] };
}

/** Adds the days that are not there yet; the lists grow in the order of the calendar. */
function add(windows: Window[], from: string, to: string): void {
  const last = windows.at(-1);
  if (last && from <= addDays(last.to, 1)) {
    if (from <= to) windows[windows.length - 1] = { from: last.from, to: later(last.to, to) };
  } else if (from <= to) windows.push({ from, to });
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a < b ? b : a);
