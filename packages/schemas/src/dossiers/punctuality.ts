import type { Dossier } from "./dossier.ts";

/** What the dates of a dossier say of its punctuality. */
export type Punctuality =
  /** Finished on a day before the due day. */
  | "early"
  /** Finished by the due instant, on the due day. */
  | "on-time"
  /** Finished after the due instant. */
  | "late"
  /** Open, and its due instant has not come. */
  | "not-due"
  /** Open, and its due instant has passed. */
  | "overdue"
  /** Outcomes of their own, on time or not. */
  | "withdrawn"
  | "refused"
  | "stopped"
  /** Finished or open without a due date. */
  | "undated";

/** The fields that punctuality is judged by. */
export type DatedDossier = Pick<Dossier, "status" | "dueAt" | "finishedAt" | "supplements">;

/**
 * Whether a dossier is early, on time, late or overdue (đúng hạn, quá hạn), at an instant.
 *
 * Late: finished after the due instant. Early: the day of finishing is before the due day. On time:
 * the rest. Withdrawn, refused and stopped dossiers are neither. `at` decides only what is still open.
 *
 * @example
 * ```ts
 * import { punctualityOf } from "@egov-vn/schemas";
 *
 * const dueAt = "2021-03-05T17:00:00+07:00";
 * const finished = (finishedAt: string) => ({ status: "processed", dueAt, finishedAt }) as const;
 * const at = "2021-03-31T23:59:59+07:00";
 * punctualityOf(finished("2021-03-04T17:30:00+07:00"), at); // => "early"
 * punctualityOf(finished("2021-03-05T09:00:00+07:00"), at); // => "on-time"
 * punctualityOf(finished("2021-03-05T17:00:01+07:00"), at); // => "late"
 * punctualityOf({ status: "in-progress", dueAt }, at); // => "overdue"
 * ```
 */
export function punctualityOf(dossier: DatedDossier, at: string): Punctuality {
  const { status, dueAt, finishedAt } = dossier;
  if (status === "withdrawn" || status === "refused" || status === "stopped") return status;
  if (dueAt === undefined) return "undated";
  if (finishedAt === undefined) return at > dueAt ? "overdue" : "not-due";
  if (finishedAt > dueAt) return "late";
  return finishedAt.slice(0, 10) < dueAt.slice(0, 10) ? "early" : "on-time";
}
