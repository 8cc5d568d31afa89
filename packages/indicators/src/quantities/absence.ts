import type { BilingualText } from "@egov-vn/schemas";
import type { AbsentQuantity, DeclaredZero, Quantity } from "./quantity.ts";

/** A dash, an ellipsis or nothing; a zero that is declared in words; an answer that is neither. */
export function readAbsence(clean: string): Quantity | undefined {
  if (/^[-.…\s]*$/u.test(clean)) {
    return missing(clean === "" ? "empty" : /[.…]/u.test(clean) ? "ellipsis" : "dash");
  }
  if (/^(?:không|chưa)(?: có)?(?: hồ sơ)? phát sinh(?:[\s,.;]|$)/u.test(clean)) return notArising();
  if (/^(?:không|chưa)(?: có)?(?: số liệu)?\.?$/u.test(clean)) {
    return unreadable(
      'Không rõ là bằng 0, không phát sinh hay chưa có số liệu: ghi "0", "không phát sinh" hoặc "…".',
      'It may mean zero, nothing arising or no figure yet: write "0", "không phát sinh" or "…".',
    );
  }
  return undefined;
}

/** No figure, and what stands in its place. */
export function missing(as: NonNullable<AbsentQuantity["as"]>): AbsentQuantity {
  return { state: "missing", reason: null, as };
}

function notArising(): DeclaredZero {
  return {
    state: "not-arising",
    value: "0",
    low: "0",
    high: "0",
    lowOpen: false,
    highOpen: false,
    exact: true,
    place: "1",
    unit: "count",
    noun: null,
    qualifier: null,
    status: null,
    notices: [],
    alternative: null,
  };
}

/** Something that is no figure, with the reason. */
export function unreadable(vi: string, en: string): AbsentQuantity {
  const reason: BilingualText = { vi, en };
  return { state: "unreadable", reason, as: null };
}
