import type { BilingualText } from "@egov-vn/schemas";
import type { Finding } from "./finding.ts";

/** How the sentences begin that a check adds to a finding once it has looked at the others. */
export const hintStarts = {
  repair: { vi: "Ô cần xem:", en: "The cell to look at:" },
  followUp: {
    vi: "Đây có thể chỉ là hệ quả của quy tắc",
    en: "This may only follow from rule",
  },
} as const satisfies Record<string, BilingualText>;

/**
 * Whether a finding is put back because its failure may only follow from that of a sum (hệ quả).
 *
 * Such a finding is `not-checkable` until the sum is mended, and says which one. Known by its sentence,
 * since the shape of a finding is fixed by other systems. Other findings of that verdict lack
 * something. No rule is asked again.
 *
 * @example
 * ```ts
 * import { checkReport, isFollowUp } from "@egov-vn/indicators";
 *
 * const report = {
 *   title: "x",
 *   period: { label: "2021-Q1" },
 *   cells: { all: "440", online: "292", desk: "168", rate: "61,82%" },
 *   rules: [
 *     { id: "sum", kind: "sum-of-parts" as const, total: "all", parts: ["online", "desk"] },
 *     { id: "rate", kind: "rate" as const, rate: "rate", numerator: "online", denominator: "all" },
 *   ],
 * };
 * const { findings } = checkReport(report, { asOf: "2021-03-31" });
 * findings.filter(isFollowUp).map(({ rule }) => rule); // => ["rate"]
 * ```
 */
export function isFollowUp({ verdict, message }: Finding): boolean {
  return verdict === "not-checkable" && message.vi.includes(` ${hintStarts.followUp.vi} `);
}

/** The message of a finding in two. */
export interface FindingSentences {
  /** What the rule itself says. */
  readonly sentence: string;
  /** What a look at the other rules added: the cell to look at, or what it follows from; or nothing. */
  readonly hint: string;
}

/**
 * The sentence of a rule (nhận xét) and the one that a look at the other rules added to it (gợi ý),
 * apart, so that a page may show the second on its own.
 *
 * @example
 * ```ts
 * import { checkReport, sentencesOf } from "@egov-vn/indicators";
 *
 * const report = { title: "x", period: { label: "2021" }, cells: { visits: "rất nhiều" } };
 * const [finding] = checkReport(report, { asOf: "2021-12-31" }).findings;
 * finding && sentencesOf(finding, "en").hint; // => ""
 * ```
 */
export function sentencesOf(finding: Finding, lang: keyof BilingualText): FindingSentences {
  const message = finding.message[lang];
  const start = hintAdded(finding)?.[lang];
  const at = start === undefined ? -1 : message.lastIndexOf(` ${start} `);
  if (at < 0) return { sentence: message, hint: "" };
  return { sentence: message.slice(0, at), hint: message.slice(at + 1) };
}

function hintAdded(finding: Finding): BilingualText | undefined {
  if (finding.repair.length > 0) return hintStarts.repair;
  return isFollowUp(finding) ? hintStarts.followUp : undefined;
}
