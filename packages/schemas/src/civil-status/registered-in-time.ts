import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { LegalBasis } from "../metadata/legal-basis.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { daysBetween } from "../time/days-between.ts";
import { isSurelyBefore } from "../time/partial-date.ts";
import type { RegisterEntry } from "./register-entry.ts";

interface Registered {
  readonly register: RegisterEntry;
}

/** Nothing is registered before it happened. */
export function notRegisteredBefore<Value extends Registered>(
  happenedOn: (value: Value) => string | undefined,
  message: BilingualText,
): RecordRule<Value> {
  return {
    code: "registered-before-event",
    severity: "error",
    path: ["register", "registeredOn"],
    message,
    basis: null,
    holds: (value) => {
      const day = happenedOn(value);
      return day === undefined || !isSurelyBefore(value.register.registeredOn, day);
    },
  };
}

/** The kind of registration, on time or late, agrees with the days that the law gives. */
export function onTimeWithin<Value extends Registered>(
  happenedOn: (value: Value) => string | undefined,
  days: number,
  basis: LegalBasis,
): RecordRule<Value> {
  return {
    code: "on-time-against-days",
    severity: "warning",
    path: ["register", "registrationKind"],
    message: {
      vi: `Loại đăng ký (đúng hạn hoặc quá hạn) không khớp với thời hạn ${days} ngày.`,
      en: `The kind of registration, on time or late, disagrees with the term of ${days} days.`,
    },
    basis,
    holds: (value) => {
      const { registrationKind, registeredOn } = value.register;
      const day = happenedOn(value);
      // A day that is known in part cannot be counted from.
      if (day?.length !== 10 || (registrationKind !== "1" && registrationKind !== "4")) return true;
      return daysBetween(day, registeredOn) <= days === (registrationKind === "1");
    },
  };
}
