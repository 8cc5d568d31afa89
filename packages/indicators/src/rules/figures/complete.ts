import type { BilingualText } from "@egov-vn/schemas";
import { outcome } from "../judging/judge.ts";
import { isFigure, isMissing, type Reading } from "../judging/reading.ts";
import type { Outcome, RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { listed } from "../judging/sentences.ts";

/**
 * The figures that are needed are there (đủ số liệu hoặc ghi "không phát sinh").
 *
 * - `each`, unless said: every one, a printed zero and a declared one included
 * - `all-or-none`: all of them, or none
 * - `at-most-one`: no two of them; "không phát sinh" says that there is none and does not count, a
 *   printed zero does
 *
 * Not checked: that a zero is true.
 */
export const complete: RuleKind<"complete"> = {
  kind: "complete",
  title: { vi: "Đủ số liệu", en: "Complete" },
  severity: "error",
  evaluate(rule, context) {
    const readings = rule.cells.map((cell) => context.read(cell));
    switch (rule.need ?? "each") {
      case "each":
        return [each(readings, context)];
      case "all-or-none":
        return [allOrNone(readings, context)];
      case "at-most-one":
        return [atMostOne(readings, context)];
    }
  },
};

function each(readings: readonly Reading[], context: RuleContext): Outcome {
  const lacking = readings.filter((reading) => !isFigure(reading));
  const total = readings.length;
  if (lacking.length === 0) {
    const declared = readings.filter(({ quantity }) => quantity.state === "not-arising").length;
    const zeros = declared > 0;
    return outcome("pass", referencesOf(readings), {
      vi: `Có đủ ${total} số liệu phải báo cáo${zeros ? `, trong đó ${declared} ghi không phát sinh` : ""}.`,
      en: `All ${total} figures that have to be reported are there${zeros ? `, ${declared} of them declared as not arising` : ""}.`,
    });
  }
  const names = listed(lacking.map((reading) => withState(reading, context)));
  return outcome("fail", first(lacking, readings), {
    vi: `Thiếu ${lacking.length} trong ${total} số liệu phải báo cáo: ${names.vi}. Nếu bằng không, ghi 0; nếu không có, ghi "không phát sinh".`,
    en: `Missing are ${lacking.length} of ${total} figures that have to be reported: ${names.en}. Where it is zero, write 0; where there is none, write "không phát sinh".`,
  });
}

function allOrNone(readings: readonly Reading[], context: RuleContext): Outcome {
  const there = readings.filter(isFigure);
  const missing = readings.filter(isMissing);
  const total = readings.length;
  if (there.length > 0 && missing.length > 0) {
    const names = {
      there: listed(there.map((reading) => context.nameOf(reading.reference))),
      missing: listed(missing.map((reading) => withState(reading, context))),
    };
    return outcome("fail", first(missing, readings), {
      vi: `Phải có đủ ${total} số liệu hoặc không có số nào: có ${names.there.vi}, thiếu ${names.missing.vi}.`,
      en: `All ${total} figures have to be there, or none: there is ${names.there.en}, missing is ${names.missing.en}.`,
    });
  }
  if (there.length + missing.length < total) return unread(readings, context);
  return outcome("pass", referencesOf(readings), {
    vi: there.length > 0 ? `Có đủ ${total} số liệu.` : `Không có số nào trong ${total} số liệu.`,
    en:
      there.length > 0
        ? `All ${total} figures are there.`
        : `None of the ${total} figures is there.`,
  });
}

function atMostOne(readings: readonly Reading[], context: RuleContext): Outcome {
  const there = readings.filter(({ quantity }) => quantity.state === "value");
  const unclear = readings.filter(({ quantity }) => quantity.state === "unreadable");
  if (there.length > 1) {
    const names = listed(there.map((reading) => named(reading, context)));
    return outcome("fail", first(there, readings), {
      vi: `Chỉ được có một trong ${readings.length} số liệu, nhưng có ${there.length}: ${names.vi}.`,
      en: `Only one of the ${readings.length} figures may be there, but there are ${there.length}: ${names.en}.`,
    });
  }
  if (there.length + unclear.length > 1) return unread(readings, context);
  return outcome("pass", referencesOf(readings), {
    vi: `Có ${there.length + unclear.length} trong ${readings.length} số liệu; chỉ được có nhiều nhất một.`,
    en: `${there.length + unclear.length} of the ${readings.length} figures is there; at most one may be.`,
  });
}

/** What cannot be read may be a figure or none, and the answer hangs on it. */
function unread(readings: readonly Reading[], context: RuleContext): Outcome {
  const unclear = readings.filter(({ quantity }) => quantity.state === "unreadable");
  const names = listed(unclear.map((reading) => context.nameOf(reading.reference)));
  return outcome("not-checkable", first(unclear, readings), {
    vi: `Không đọc được số liệu: ${names.vi}.`,
    en: `The figure cannot be read: ${names.en}.`,
  });
}

function referencesOf(readings: readonly Reading[]): string[] {
  return readings.map((reading) => reading.reference);
}

/** The references of some readings, then those of the rest. */
function first(some: readonly Reading[], all: readonly Reading[]): string[] {
  const front = new Set(some);
  return referencesOf([...some, ...all.filter((reading) => !front.has(reading))]);
}

function named(reading: Reading, context: RuleContext): BilingualText {
  const name = context.nameOf(reading.reference);
  return { vi: `${name.vi} (${reading.text})`, en: `${name.en} (${reading.text})` };
}

/** "Name (ghi dấu gạch)": the name of a figure that is not there, and what stands in its place. */
function withState(reading: Reading, context: RuleContext): BilingualText {
  const name = context.nameOf(reading.reference);
  const state = stateOf(reading);
  return { vi: `${name.vi} (${state.vi})`, en: `${name.en} (${state.en})` };
}

const states = {
  empty: { vi: "để trống", en: "left empty" },
  dash: { vi: "ghi dấu gạch", en: "a dash" },
  ellipsis: { vi: "ghi dấu ba chấm", en: "an ellipsis" },
  null: { vi: "để trống, null", en: "left empty, null" },
} as const satisfies Record<string, BilingualText>;

function stateOf({ quantity, text }: Reading): BilingualText {
  if (quantity.state === "missing" && quantity.as) return states[quantity.as];
  if (quantity.state === "unreadable") {
    return { vi: `không đọc được "${text}"`, en: `"${text}" cannot be read` };
  }
  return { vi: "không có trong báo cáo", en: "not in the report" };
}
