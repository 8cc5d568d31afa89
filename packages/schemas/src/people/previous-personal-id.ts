import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import type { Of } from "../metadata/named-schema.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { peopleField } from "./people-fields.ts";

const structure = z.strictObject({
  number: peopleField(
    PersonalId,
    "Số định danh cá nhân đã hủy",
    "Cancelled personal id",
    "reissue",
    "personal",
  ),
  from: peopleField(
    CalendarDay.optional(),
    "Có hiệu lực từ",
    "In force from",
    "reissue",
    "personal",
  ),
  to: peopleField(
    CalendarDay.optional(),
    "Ngày cuối còn hiệu lực",
    "Last day in force",
    "reissue",
    "personal",
  ),
  reason: peopleField(
    textUpTo(500).optional(),
    "Lý do hủy, xác lập lại",
    "Why it was cancelled",
    "reissue",
    "personal",
    {
      vi: "Văn bản tự do, có thể nêu việc cải chính",
      en: "Free text that may tell of a correction",
    },
  ),
});

/** The type of {@link PreviousPersonalId}'s schema. */
export interface PreviousPersonalIdSchema extends Of<typeof structure> {}

const previousIdRules: readonly RecordRule<z.infer<PreviousPersonalIdSchema>>[] = [
  {
    code: "ended-before-it-began",
    severity: "error",
    path: ["to"],
    message: {
      vi: "Số đã hủy hết hiệu lực trước khi có hiệu lực.",
      en: "The cancelled number ended before it began.",
    },
    basis: null,
    holds: ({ from, to }) => from === undefined || to === undefined || to >= from,
  },
];

/**
 * A personal id that somebody had before (số định danh cá nhân đã hủy): numbers are cancelled and set
 * anew, so none is a key for ever. `from` and `to` are both included.
 *
 * @basis 58/2026/NĐ-CP art. 5(6), 5(7)
 * @example
 * ```ts
 * import { PreviousPersonalId } from "@egov-vn/schemas";
 *
 * PreviousPersonalId.safeParse({ number: "001090012345", to: "2026-04-30" }).success; // => true
 * ```
 */
export const PreviousPersonalId: PreviousPersonalIdSchema = recordSchema(
  structure,
  previousIdRules,
);
/** A personal id that was cancelled; see the schema of the same name. */
export type PreviousPersonalId = z.infer<PreviousPersonalIdSchema>;
