import type { BilingualText } from "@egov-vn/schemas";
import type { Verdict } from "../../findings/finding.ts";
import { decimalText } from "../../quantities/decimal.ts";
import { halfWidth, type Interval } from "../../quantities/interval.ts";
import { fillMissing, type MissingStrategy } from "./missing.ts";
import {
  type Figure,
  isFigure,
  isMissing,
  type Reading,
  type ReadingMode,
  valuesIn,
} from "./reading.ts";
import type { Outcome, RuleContext } from "./rule-kind.ts";
import { enumerated, together } from "./sentences.ts";

/** What a test says of one way of reading the figures. */
export interface Trial {
  readonly holds: boolean;
  /** An inequality may hold for every value that the figures stand for, wording or not. */
  readonly certain?: boolean;
  /** What is left over; `null` where nothing can be subtracted. Asked for once. */
  readonly residual: () => Interval | null;
}

/** How a rule was decided, before it is put into words. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, "not-checkable">;
  /** Residual of the figures as intervals. */
  readonly residual: Interval | null;
}

/** Gives the values of a cell under the way of reading that is being tried. */
export type ValuesOf = (figure: Figure) => Interval;

const verdictOf = {
  printed: "pass",
  intervals: "pass-rounding",
  truncated: "truncated",
  "other-separators": "suspect",
} as const satisfies Record<ReadingMode, Verdict>;

/**
 * Tries the readings of the figures from the plainest on; the first under which the test holds
 * decides. A figure with a qualifier is never what it says, so it cannot pass plainly.
 */
export function judge(
  figures: readonly Figure[],
  test: (values: ValuesOf, mode: ReadingMode) => Trial,
  later: readonly ReadingMode[] = ["intervals", "truncated"],
): Judgement {
  const trial = (mode: ReadingMode) => test(valuesIn(mode, figures), mode);
  const asIntervals = trial("intervals");
  const residual = asIntervals.residual();
  const { certain = false } = asIntervals;
  if (certain) return { verdict: "pass", residual };
  const worded = figures.some((figure) => figure.quantity.qualifier !== null);
  const modes: ReadingMode[] = worded ? [...later] : ["printed", ...later];
  if (figures.some((figure) => figure.quantity.alternative !== null)) {
    modes.push("other-separators");
  }
  const mode = modes.find((candidate) =>
    candidate === "intervals" ? asIntervals.holds : trial(candidate).holds,
  );
  return { verdict: mode === undefined ? "fail" : verdictOf[mode], residual };
}

/**
 * The figures behind some references, or the outcome that says which are lacking. The sides of a
 * rule, where it has several, are the references again, in the same order.
 */
export function figuresOf(
  references: readonly string[],
  context: RuleContext,
  missing: MissingStrategy = "skip-if-any",
  sides: readonly (readonly string[])[] = [references],
): { readonly figures: readonly Figure[] } | { readonly lacking: Outcome } {
  const readings = sides.flatMap((side) =>
    fillMissing(
      side.map((reference) => context.read(reference)),
      missing,
    ),
  );
  const lacking = readings.filter((reading) => !isFigure(reading));
  if (lacking.length > 0) return { lacking: notCheckable(references, lacking, context) };
  return { figures: readings.filter(isFigure) };
}

/** The outcome of a rule whose figures are not all there: which, and whether one stands unread. */
export function notCheckable(
  references: readonly string[],
  lacking: readonly Reading[],
  context: RuleContext,
): Outcome {
  const names = (some: readonly Reading[]) =>
    enumerated(distinctTexts(some.map((reading) => context.nameOf(reading.reference))));
  const gone = lacking.filter(isMissing);
  const unread = lacking.filter((reading) => !isMissing(reading));
  const message = together(
    gone.length === 0
      ? undefined
      : {
          vi: `Báo cáo không có số liệu: ${names(gone).vi}.`,
          en: `The report gives no figure for: ${names(gone).en}.`,
        },
    unread.length === 0
      ? undefined
      : {
          vi: `Không đọc được số liệu: ${names(unread).vi}.`,
          en: `The figure cannot be read: ${names(unread).en}.`,
        },
  );
  return outcome("not-checkable", references, message);
}

function distinctTexts(texts: readonly BilingualText[]): BilingualText[] {
  return [...new Map(texts.map((text) => [`${text.vi} ${text.en}`, text])).values()];
}

/** An outcome; residual and tolerance are written as exact decimals. */
export function outcome(
  verdict: Verdict,
  cells: readonly string[],
  message: BilingualText,
  residual: Interval | null = null,
): Outcome {
  return {
    verdict,
    cells,
    residual: residual && { low: decimalText(residual.low), high: decimalText(residual.high) },
    tolerance: residual && decimalText(halfWidth(residual)),
    repair: [],
    message,
  };
}
