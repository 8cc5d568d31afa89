import type { BilingualText } from "@egov-vn/schemas";
import { formatDecimal } from "../../findings/number-format.ts";
import { Decimal, decimalText, zero } from "../../quantities/decimal.ts";
import { halfWidth, type Interval } from "../../quantities/interval.ts";
import { type Figure, valuesOf } from "./reading.ts";
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

/** Sentences one behind the other, without those that are not said. */
export function together(...sentences: readonly (BilingualText | undefined)[]): BilingualText {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return {
    vi: said.map((sentence) => sentence.vi).join(" "),
    en: said.map((sentence) => sentence.en).join(" "),
  };
}

/**
 * "Name (as printed)" of a figure. What a word makes of it is said too: "gần 600.000" is at most
 * 600.000.
 */
export function named(figure: Figure, context: RuleContext): BilingualText {
  const name = context.nameOf(figure.reference);
  const { quantity, text } = figure;
  if (figure.assumed) {
    return { vi: `${name.vi} (thiếu, tính là 0)`, en: `${name.en} (missing, counted as 0)` };
  }
  if (quantity.qualifier === null) {
    return { vi: `${name.vi} (${text})`, en: `${name.en} (${text})` };
  }
  const range = span(valuesOf(figure, "intervals"));
  return {
    vi: `${name.vi} (${text}, tức ${range.vi})`,
    en: `${name.en} (${text}, that is ${range.en})`,
  };
}

const mostListed = 8;

/** Bare names, which may hold an "and" of their own, apart by semicolons; cut short like a list. */
export function enumerated(names: readonly BilingualText[]): BilingualText {
  const shown = shortened(names);
  return {
    vi: shown.map((name) => name.vi).join("; "),
    en: shown.map((name) => name.en).join("; "),
  };
}

/** Names joined by commas and a last "and"; a long list is cut short, and says by how much. */
export function listed(texts: readonly BilingualText[]): BilingualText {
  const shown = shortened(texts);
  const join = (lang: keyof BilingualText, and: string) => {
    const words = shown.map((text) => text[lang]);
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
  };
  return { vi: join("vi", "và"), en: join("en", "and") };
}

function shortened(texts: readonly BilingualText[]): readonly BilingualText[] {
  const more = texts.length - mostListed;
  if (more <= 1) return texts;
  const rest = { vi: `${more + 1} số liệu khác`, en: `${more + 1} more` };
  return [...texts.slice(0, mostListed - 1), rest];
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

/** "lệch 0,01, cách viết cho phép ±0,015": what is left over, and what printing explains. */
export function difference(left: Decimal, residual: Interval | null): BilingualText {
  const off = number(left);
  const room = residual && halfWidth(residual);
  if (!room || room.eq(zero)) return { vi: `lệch ${off.vi}`, en: `off by ${off.en}` };
  const most = number(room);
  return {
    vi: `lệch ${off.vi}, cách viết cho phép ±${most.vi}`,
    en: `off by ${off.en}, printing allows ±${most.en}`,
  };
}

/** ", nhưng vượt 1": by how much what has to be the smaller figure is the larger, as printed. */
export function beyond(smaller: Figure, larger: Figure): BilingualText {
  const over = new Decimal(smaller.quantity.value).minus(larger.quantity.value);
  if (!over.gt(zero)) return { vi: "", en: "" };
  const by = number(over);
  return { vi: `, nhưng vượt ${by.vi}`, en: `, but is larger by ${by.en}` };
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
