import type { BilingualText } from "@egov-vn/schemas";

/**
 * A decimal for a reader: `1.579` and `56,47` in Vietnamese, `1,579` and `56.47` in English.
 *
 * Takes plain decimal text, keeps every digit, and uses a true minus sign.
 */
export function formatDecimal(text: string): BilingualText {
  const [whole = "0", fraction] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, "\u0000");
  const sign = text.startsWith("-") ? "−" : "";
  const write = (thousands: string, decimal: string) =>
    `${sign}${grouped.replaceAll("\u0000", thousands)}${fraction === undefined ? "" : decimal + fraction}`;
  return { vi: write(".", ","), en: write(",", ".") };
}

/**
 * An ISO date for a reader: `14/3/2021` and `07/02/2019` in Vietnamese, as it is in English.
 *
 * Days under 10 and the months 1 and 2 keep their zero, as in official letters.
 *
 * @basis 30/2020/NĐ-CP
 * @example
 * ```ts
 * import { formatDate } from "@egov-vn/indicators";
 *
 * formatDate("2021-02-07"); // => { vi: "07/02/2021", en: "2021-02-07" }
 * ```
 */
export function formatDate(date: string): BilingualText {
  const [year, month = "", day] = date.split("-");
  return { vi: `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`, en: date };
}
