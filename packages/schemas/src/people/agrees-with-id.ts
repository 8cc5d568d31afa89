import {
  birthYearInPersonalId,
  sexInPersonalId,
} from "../identifiers/people/personal-id-digits.ts";
import { legalBasis } from "../metadata/legal-basis.ts";
import type { RecordRule } from "../records/record-rule.ts";

/** What a record says of somebody who has a personal id. */
interface Identified {
  readonly personalId?: string | undefined;
  readonly sex?: string | undefined;
  readonly bornOn?: string | undefined;
}

const digits = legalBasis("07/2016/TT-BCA", null, { confidence: "secondary" });

/**
 * Sex and year of birth agree with the digits of the personal id. Both are doubts only: they may be
 * corrected by law while the number stays.
 */
export function agreesWithId<Value>(
  personIn: (value: Value) => Identified,
  path: readonly string[] = [],
): readonly RecordRule<Value>[] {
  return [
    {
      code: "sex-differs",
      severity: "warning",
      path: [...path, "sex"],
      message: {
        vi: "Giới tính khác với giới tính trong số định danh; có thể đã được cải chính.",
        en: "The sex differs from that in the personal id; it may have been corrected by law.",
      },
      basis: digits,
      holds: (value) => {
        const { personalId, sex } = personIn(value);
        if (personalId === undefined || (sex !== "male" && sex !== "female")) return true;
        return sexInPersonalId(personalId) === sex;
      },
    },
    {
      code: "birth-year-differs",
      severity: "warning",
      path: [...path, "bornOn"],
      message: {
        vi: "Năm sinh khác với năm sinh trong số định danh; có thể đã được cải chính.",
        en: "The year of birth differs from that in the personal id; it may have been corrected by law.",
      },
      basis: digits,
      holds: (value) => {
        const { personalId, bornOn } = personIn(value);
        if (personalId === undefined || bornOn === undefined) return true;
        return birthYearInPersonalId(personalId) === Number(bornOn.slice(0, 4));
      },
    },
  ];
}
