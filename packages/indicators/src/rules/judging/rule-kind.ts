import type { BilingualText, ReportRule } from "@egov-vn/schemas";
import type { IsoDate } from "../../dates/calendar.ts";
import type { PrintedDate } from "../../dates/printed-date.ts";
import type { Finding, Severity } from "../../findings/finding.ts";
import type { Period } from "../../periods/period-label.ts";
import type { Regime } from "../../regimes/regime.ts";
import type { Window } from "../../regimes/window-of.ts";
import type { Indicator } from "../../sets/indicator.ts";
import type { Identity } from "./identity.ts";
import type { Reading } from "./reading.ts";

/** A date that stands in the report, and where. */
export interface DatedPlace {
  /** Cell, or `period` for the report as a whole. */
  readonly place: string;
  readonly part: "asOf" | "from" | "to";
  readonly date: PrintedDate;
}

/** What a rule may ask of the report. */
export interface RuleContext {
  readonly period: Period;
  /** Label of the report's own period. */
  readonly label: string;
  /** Day of the check. */
  readonly asOf: IsoDate;
  readonly regime: Regime | undefined;
  /** The window of the report: as printed where it can be read, else that of its regime. */
  readonly window: Window | undefined;
  /** Every printed date of this period, the report's own first, then by cell. */
  readonly dates: readonly DatedPlace[];
  /** Cells for which neither they nor the report name a day. */
  readonly undated: readonly string[];
  /** The printed dates of one cell, `cell` or `cell@label`, or of `period`. */
  datesAt(place: string): readonly DatedPlace[];
  /** Labels of `history` that hold the cell, earliest first. */
  earlierPeriods(cell: string): readonly string[];
  read(reference: string): Reading;
  /** The definition of a cell in force at the end of its period; `undefined` outside the set. */
  indicatorOf(reference: string): Indicator | undefined;
  /** Title of a cell for a reader: the indicator's, with the period where it is another. */
  nameOf(reference: string): BilingualText;
  regimeOf(id: string): Regime | undefined;
  /** Whether the share is one of a row that was made to add up to exactly 100. */
  isForcedShare(reference: string): boolean;
}

/** The part of a finding that the rule itself decides. */
export interface Outcome
  extends Pick<Finding, "verdict" | "cells" | "residual" | "tolerance" | "repair" | "message"> {
  /** What follows the rule's id in the name of the finding, where a rule answers by column. */
  readonly column?: string;
}

/** A rule of one kind. */
export type RuleOf<Kind extends ReportRule["kind"]> = Extract<ReportRule, { readonly kind: Kind }>;

/** A kind of rule (loại quy tắc): its words, and how it answers. */
export interface RuleKind<Kind extends ReportRule["kind"]> {
  readonly kind: Kind;
  readonly title: BilingualText;
  /** Severity of a rule that names none. */
  readonly severity: Severity;
  /** What the rule asks of figures as sums; the outcomes come in the same order. */
  readonly identities?: (rule: RuleOf<Kind>) => readonly Identity[];
  /**
   * A failure may follow from that of a sum over the same figures; with `first-cell` not where the
   * first cell, the computed one, is wrong.
   */
  readonly derived?: true | "first-cell";
  readonly evaluate: (rule: RuleOf<Kind>, context: RuleContext) => readonly Outcome[];
}
