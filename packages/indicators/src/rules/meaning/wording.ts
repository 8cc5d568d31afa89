import type { BilingualText } from "@egov-vn/schemas";
import type { Indicator, IndicatorKind } from "../../sets/indicator.ts";
import { figuresOf, outcome } from "../judging/judge.ts";
import type { Figure } from "../judging/reading.ts";
import type { Outcome, RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { kindNames, knownIndicator } from "./known-indicator.ts";

type Claim = RuleOf<"wording">["claims"];
type Fit = "fits" | "suspect" | "contradicts" | "unknown";

/**
 * What words may say of a figure of each kind.
 *
 * A flow is what a stock grew by, so that words of growth have one sound reading and one wrong one.
 * Whether a target is one of growth its kind does not say.
 */
const fits: Readonly<Record<IndicatorKind, Readonly<Record<Claim, Fit>>>> = {
  stock: { level: "fits", growth: "contradicts", share: "contradicts" },
  cumulative: { level: "fits", growth: "contradicts", share: "contradicts" },
  flow: { level: "fits", growth: "suspect", share: "contradicts" },
  rate: { level: "fits", growth: "contradicts", share: "fits" },
  change: { level: "contradicts", growth: "fits", share: "contradicts" },
  target: { level: "fits", growth: "unknown", share: "unknown" },
  structure: { level: "fits", growth: "contradicts", share: "contradicts" },
  note: { level: "unknown", growth: "unknown", share: "unknown" },
};

const levels: readonly IndicatorKind[] = ["stock", "cumulative", "rate", "structure"];

/**
 * The words fit what the figure measures (lời văn đúng loại chỉ tiêu: mức, tăng trưởng, tỷ trọng).
 *
 * The indicator's kind decides. Outside a set only a figure that says "tăng" or "giảm", or is in
 * percentage points, is plain enough to judge. `words` are quoted, not read: what they claim is
 * what `claims` says.
 */
export const wording: RuleKind<"wording"> = {
  kind: "wording",
  title: { vi: "Lời văn và loại chỉ tiêu", en: "Wording" },
  severity: "warning",
  evaluate(rule, context) {
    const found = figuresOf([rule.cell], context);
    if ("lacking" in found) return [found.lacking];
    const [figure] = found.figures;
    return figure ? [judgeWording(rule, figure, context)] : [];
  },
};

function judgeWording(rule: RuleOf<"wording">, figure: Figure, context: RuleContext): Outcome {
  const indicator = knownIndicator(rule.cell, context);
  const title = context.nameOf(rule.cell);
  const name = { vi: `${title.vi} (${figure.text})`, en: `${title.en} (${figure.text})` };
  const growth = saysGrowth(figure);
  if (!indicator && !growth) {
    return outcome("not-checkable", [rule.cell], {
      vi: `${name.vi} không thuộc bộ chỉ tiêu nào đã biết nên chưa rõ là mức, tăng trưởng hay tỷ trọng.`,
      en: `${name.en} belongs to no known indicator, so it is not clear whether it is a level, growth or a share.`,
    });
  }
  if (indicator && growth && levels.includes(indicator.kind)) {
    return outcome("fail", [rule.cell], {
      vi: `${name.vi} được ghi như mức tăng giảm, trong khi chỉ tiêu này là ${kindNames[indicator.kind].vi}, tức một mức.`,
      en: `${name.en} is printed as a change, while the indicator is ${kindNames[indicator.kind].en}, that is a level.`,
    });
  }
  const kind = indicator?.kind ?? "change";
  const what = indicator ? kindNames[kind] : printedAsGrowth;
  return said(rule, name, what, fitOf(kind, rule.claims, indicator, figure));
}

const printedAsGrowth: BilingualText = {
  vi: "mức tăng giảm theo chính cách ghi",
  en: "a change by the way it is printed",
};

/** A stock or a target in per cent is a share of something all the same. */
function fitOf(
  kind: IndicatorKind,
  claim: Claim,
  indicator: Indicator | undefined,
  figure: Figure,
): Fit {
  const percent = indicator?.unit.trim() === "%" || figure.quantity.unit === "percent";
  const sharable = kind === "stock" || kind === "structure" || kind === "target";
  if (claim === "share" && percent && sharable) return "fits";
  return fits[kind][claim];
}

function said(
  rule: RuleOf<"wording">,
  name: BilingualText,
  what: BilingualText,
  fit: Fit,
): Outcome {
  const quote = rule.words === undefined ? "" : ` ("${rule.words}")`;
  const claim = claimNames[rule.claims];
  const subject = {
    vi: `${name.vi} là ${what.vi}, lời văn${quote} nói về ${claim.vi}`,
    en: `${name.en} is ${what.en}, and the words${quote} speak of ${claim.en}`,
  };
  switch (fit) {
    case "fits":
      return outcome("pass", [rule.cell], {
        vi: `${subject.vi}: phù hợp.`,
        en: `${subject.en}: they fit.`,
      });
    case "suspect":
      return outcome("suspect", [rule.cell], {
        vi: `${subject.vi}: chỉ đúng nếu hiểu là số tăng thêm trong kỳ, còn nếu hiểu là số phát sinh kỳ này tăng so với kỳ trước thì sai.`,
        en: `${subject.en}: true if it means what was added in the period, wrong if it means that more was counted than in the period before.`,
      });
    case "unknown":
      return outcome("not-checkable", [rule.cell], {
        vi: `${subject.vi}: loại chỉ tiêu này chưa đủ để biết lời văn có đúng không.`,
        en: `${subject.en}: this kind of figure does not tell whether they fit.`,
      });
    case "contradicts":
      return outcome("fail", [rule.cell], {
        vi: `${name.vi} là ${what.vi}, nhưng lời văn${quote} lại nói về ${claim.vi}. ${remedies[rule.claims].vi}`,
        en: `${name.en} is ${what.en}, but the words${quote} speak of ${claim.en}. ${remedies[rule.claims].en}`,
      });
  }
}

const claimNames: Readonly<Record<Claim, BilingualText>> = {
  level: { vi: "một mức đạt được", en: "a level" },
  growth: { vi: "tăng trưởng", en: "growth" },
  share: { vi: "tỷ trọng trong một tổng", en: "a share of a whole" },
};

const remedies: Readonly<Record<Claim, BilingualText>> = {
  level: {
    vi: "Nên viết tăng hay giảm bao nhiêu, so với kỳ nào.",
    en: "Say by how much it rose or fell, and against which period.",
  },
  growth: {
    vi: "Nếu muốn nói mức thì bỏ chữ tăng trưởng; nếu muốn nói tăng trưởng thì nêu mức tăng, so với kỳ nào.",
    en: "For the level, leave out the word growth; for growth, give the increase and the period it is compared with.",
  },
  share: {
    vi: "Muốn nói tỷ trọng thì nêu phần trăm và tổng làm gốc.",
    en: "For a share, give the per cent and the whole it is of.",
  },
};

/** Only what is plain: a verb of direction in print, or percentage points. */
function saysGrowth(figure: Figure): boolean {
  if (figure.quantity.unit === "percentage-points") return true;
  const words = figure.text.normalize("NFC").toLowerCase().split(/\s+/u);
  return words.includes("tăng") || words.includes("giảm");
}
