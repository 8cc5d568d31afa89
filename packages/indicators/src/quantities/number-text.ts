import type { QuantityNotice } from "./quantity.ts";

/** Digits with separators, resolved to plain decimal text. */
export interface NumberText {
  /** `44.7`, `2804`: digits with at most one point. */
  readonly digits: string;
  readonly notices: readonly QuantityNotice[];
  /** The other resolution of an ambiguous separator. */
  readonly alternative: string | null;
}

const groupedByDots = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const groupedByCommas = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const vietnameseDecimal = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+),\d+$/;
const englishDecimal = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)\.\d+$/;

const ambiguous: QuantityNotice = {
  code: "ambiguous-separator",
  message: {
    vi: "Dấu phân cách có thể là hàng nghìn hoặc phần thập phân.",
    en: "The separator may divide thousands or decimals.",
  },
};
const foreign: QuantityNotice = {
  code: "foreign-separators",
  message: {
    vi: "Viết theo kiểu nước ngoài: quy định trong nước là dấu chấm hàng nghìn, dấu phẩy thập phân.",
    en: "Foreign style: Vietnamese print divides thousands by a point and decimals by a comma.",
  },
};

/**
 * Resolves digits and separators in Vietnamese style: point for thousands, comma for decimals
 * (Accounting Law 2003 art. 12(2)). Other styles are read where they leave no doubt.
 *
 * @param following what follows: "1.271 triệu" is in doubt where "1.271" is not, and "1,271" is
 * where "1,271%" is not, since nobody means a thousand per cent.
 */
export function resolveNumber(
  text: string,
  following: { readonly scaled: boolean; readonly percent: boolean },
): NumberText | undefined {
  const plain = (digits: string, ...notices: QuantityNotice[]): NumberText => ({
    digits,
    notices,
    alternative: null,
  });
  if (/^\d+$/.test(text)) return plain(text);
  if (groupedByDots.test(text)) {
    const digits = text.replaceAll(".", "");
    const single = text.indexOf(".") === text.lastIndexOf(".");
    if (single && following.scaled) return { digits, notices: [ambiguous], alternative: text };
    return plain(digits);
  }
  if (groupedByCommas.test(text) && !(following.percent && vietnameseDecimal.test(text))) {
    const single = text.indexOf(",") === text.lastIndexOf(",");
    if (!single) return plain(text.replaceAll(",", ""), foreign);
    return {
      digits: text.replace(",", "."),
      notices: [ambiguous],
      alternative: text.replace(",", ""),
    };
  }
  if (vietnameseDecimal.test(text)) return plain(text.replaceAll(".", "").replace(",", "."));
  if (englishDecimal.test(text)) return plain(text.replaceAll(",", ""), foreign);
  return undefined;
}
