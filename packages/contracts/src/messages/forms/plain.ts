import type { Form } from "./form.ts";

/** Text as it stands. A number is read as its digits, since some systems send codes so. */
export const text: Form<string> = {
  read: (raw) => {
    if (typeof raw === "string") return raw.trim() === "" ? undefined : { value: raw };
    if (typeof raw === "number" && Number.isSafeInteger(raw)) return { value: String(raw) };
    return undefined;
  },
  write: (value) => value,
};

/** A whole number, as text or as a JSON number. */
export const wholeNumber: Form<number> = {
  read: (raw) => {
    if (typeof raw === "number") {
      return Number.isSafeInteger(raw)
        ? { value: raw, evidence: { numbers: "number" } }
        : undefined;
    }
    if (typeof raw !== "string" || !/^-?\d{1,15}$/.test(raw)) return undefined;
    // "-0" is no number of its own.
    return { value: Number(raw) + 0, evidence: { numbers: "text" } };
  },
  write: (value, { numbers }) => (numbers === "number" ? value : String(value)),
  shape: "digits",
};

/**
 * `error_code`: 0 and "0" and "00" are one code. Its value is the number written as text.
 */
export const errorCode: Form<string> = {
  read: (raw) => {
    if (typeof raw === "number" && Number.isSafeInteger(raw)) {
      return { value: String(raw + 0), evidence: { errorCode: "number" } };
    }
    if (typeof raw !== "string" || raw.trim() === "") return undefined;
    if (/^0\d$/.test(raw)) {
      return { value: String(Number(raw)), evidence: { errorCode: "two-digits" } };
    }
    // What is written otherwise than a number would be, such as "007", is no number here.
    return { value: raw, evidence: { errorCode: "text" } };
  },
  write: (value, dialect) => {
    if (!/^(?:0|-?[1-9]\d{0,8})$/.test(value)) return value;
    if (dialect.errorCode === "number") return Number(value);
    return dialect.errorCode === "two-digits" && /^\d$/.test(value) ? `0${value}` : value;
  },
};

/** An id that some systems send as text and some as a JSON number. */
export const idNumber: Form<string> = {
  read: (raw) => {
    if (typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 0) {
      return { value: String(raw), evidence: { numbers: "number" } };
    }
    if (typeof raw !== "string" || raw.trim() === "") return undefined;
    return isDigits(raw) ? { value: raw, evidence: { numbers: "text" } } : { value: raw };
  },
  write: (value, { numbers }) => (numbers === "number" && isDigits(value) ? Number(value) : value),
};

/** Digits that a JSON number gives back as they are. */
function isDigits(value: string): boolean {
  return /^(?:0|[1-9]\d{0,14})$/.test(value);
}

/** A number that may have a fraction, as a JSON number or as text. */
export const anyNumber: Form<number> = {
  read: (raw) => {
    if (typeof raw === "number") return { value: raw, evidence: { numbers: "number" } };
    if (typeof raw !== "string" || !/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(raw)) {
      return undefined;
    }
    // A text that a number would write otherwise, such as "1.50", stays as it came.
    const value = Number(raw);
    return String(value) === raw ? { value, evidence: { numbers: "text" } } : undefined;
  },
  write: (value, { numbers }) => (numbers === "number" ? value : String(value)),
};
