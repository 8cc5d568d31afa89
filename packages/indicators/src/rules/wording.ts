import type { BilingualText } from "@egov-vn/schemas";
import { formatDecimal } from "../findings/number-format.ts";
import { Decimal, decimalText } from "../quantities/decimal.ts";
import type { Interval } from "../quantities/interval.ts";
import type { Figure } from "./reading.ts";
import type { RuleContext } from "./rule-kind.ts";

/** Fills both languages of a sentence from parts in both languages. */
export function say(
  parts: Readonly<Record<string, BilingualText>>,
  vi: (part: Readonly<Record<string, string>>) => string,
  en: (part: Readonly<Record<string, string>>) => string,
): BilingualText {
  const pick = (lang: keyof BilingualText) =>
    Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, text[lang]]));
  return { vi: vi(pick("vi")), en: en(pick("en")) };
}

/** "Name (as printed)" of a figure. */
export function named(figure: Figure, context: RuleContext): BilingualText {
  const name = context.nameOf(figure.reference);
  return { vi: `${name.vi} (${figure.text})`, en: `${name.en} (${figure.text})` };
}

/** Names joined by commas and a last "and". */
export function listed(texts: readonly BilingualText[]): BilingualText {
  const join = (lang: keyof BilingualText, and: string) => {
    const words = texts.map((text) => text[lang]);
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
  };
  return { vi: join("vi", "và"), en: join("en", "and") };
}

/** A decimal, cut for reading to so many digits after the point. */
export function number(value: Decimal, decimals = 6): BilingualText {
  return formatDecimal(decimalText(new Decimal(value).round(decimals, 2)));
}

/** "1.579–1.598", or one number when both ends read the same. */
export function span(interval: Interval, decimals = 6): BilingualText {
  const low = number(interval.low, decimals);
  const high = number(interval.high, decimals);
  const one = (lang: keyof BilingualText) =>
    low[lang] === high[lang] ? low[lang] : `${low[lang]}–${high[lang]}`;
  return { vi: one("vi"), en: one("en") };
}

/** How the reading of a verdict is explained at the end of a sentence. */
export const explained = {
  pass: { vi: "khớp", en: "they agree" },
  "pass-rounding": {
    vi: "chỉ khớp trong phạm vi làm tròn hoặc cách viết, không phải lỗi",
    en: "they agree only within rounding or wording, which is no error",
  },
  truncated: {
    vi: "chỉ khớp nếu số đã bị cắt bớt chữ số thay vì làm tròn",
    en: "they agree only if figures were cut instead of rounded",
  },
  suspect: {
    vi: "chỉ khớp nếu hiểu dấu phân cách theo cách khác",
    en: "they agree only if a separator is read the other way",
  },
  fail: { vi: "không có cách đọc nào khớp", en: "no reading of the figures makes them agree" },
} as const satisfies Record<string, BilingualText>;

/** The same for a rule that asks for "at most" instead of "equal". */
export const explainedLimit = {
  pass: { vi: "đúng", en: "it holds" },
  "pass-rounding": {
    vi: "chỉ đúng trong phạm vi làm tròn hoặc cách viết, không phải lỗi",
    en: "it holds only within rounding or wording, which is no error",
  },
  truncated: {
    vi: "chỉ đúng nếu số đã bị cắt bớt chữ số thay vì làm tròn",
    en: "it holds only if figures were cut instead of rounded",
  },
  suspect: {
    vi: "chỉ đúng nếu hiểu dấu phân cách theo cách khác",
    en: "it holds only if a separator is read the other way",
  },
  fail: { vi: "không đúng với cách đọc nào", en: "it holds under no reading of the figures" },
} as const satisfies Record<string, BilingualText>;
