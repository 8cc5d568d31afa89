import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { RecordRule } from "./record-rule.ts";

/** A record of which some fields are days, months or instants, each written in one form. */
type WithDates<Field extends string> = { readonly [Key in Field]?: string | undefined };

/** `later` is not before `earlier`; a date that is missing contradicts nothing. */
export function inOrder<Earlier extends string, Later extends string>(
  code: string,
  earlier: Earlier,
  later: Later,
  message: BilingualText,
): RecordRule<WithDates<Earlier | Later>> {
  return {
    code,
    severity: "error",
    path: [later],
    message,
    basis: null,
    holds: (record) => {
      const first = record[earlier];
      const second = record[later];
      // One form of writing, so text order is time order.
      return first === undefined || second === undefined || second >= first;
    },
  };
}

/** What has happened does not lie after the day of the check. */
export function notInFuture<Field extends string>(
  ...fields: readonly Field[]
): RecordRule<WithDates<Field>> {
  return {
    code: "in-future",
    severity: "error",
    path: [],
    message: {
      vi: "Có việc đã xảy ra nhưng sau ngày xét.",
      en: "Something that has happened lies after the day of the check.",
    },
    basis: null,
    dated: true,
    holds: (record, asOf) =>
      fields.every((field) => {
        const date = record[field];
        return date === undefined || date.slice(0, 10) <= asOf;
      }),
  };
}
