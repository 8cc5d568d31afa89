import type { BilingualText } from "@egov-vn/schemas";
import { zero } from "../../quantities/decimal.ts";
import { addedUp, type Identity, type IdentityJudgement } from "../judging/identity.ts";
import { outcome } from "../judging/judge.ts";
import { isFigure } from "../judging/reading.ts";
import type { Outcome, RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { listed, named } from "../judging/sentences.ts";
import { evaluateIdentity } from "./evaluate-identity.ts";
import { editionProblem } from "./unit-editions.ts";

/**
 * The rows of a table add up to the row above them, column by column (tổng hợp từ dưới lên).
 *
 * One finding for each column, named `id/column`. With row identities in the same report the single
 * wrong cell is named. `edition` says by which administrative units the rows are cut, which have to
 * be those in force at the end of the period. With `includesDescendants: false` the parent counts
 * only its own; a parent that equals its children all the same is suspect.
 */
export const rollUp: RuleKind<"roll-up"> = {
  kind: "roll-up",
  title: { vi: "Tổng hợp từ dưới lên", en: "Roll-up" },
  severity: "error",
  identities: (rule) =>
    rule.includesDescendants === false
      ? []
      : rule.columns.map((column) => identityOf(rule, column)),
  evaluate(rule, context) {
    const wrongEdition = editionProblem(rule.edition, context);
    return rule.columns.map((column) => ({
      ...(wrongEdition
        ? outcome(wrongEdition.verdict, identityOf(rule, column).cells, wrongEdition.message)
        : evaluateColumn(rule, column, context)),
      column,
    }));
  },
};

function identityOf(rule: RuleOf<"roll-up">, column: string): Identity {
  const children = rule.children.map((child) => `${child}.${column}`);
  const parent = `${rule.parent}.${column}`;
  return {
    column,
    plus: children,
    minus: [parent],
    relation: "equals",
    cells: [parent, ...children],
  };
}

function evaluateColumn(rule: RuleOf<"roll-up">, column: string, context: RuleContext): Outcome {
  const identity = identityOf(rule, column);
  const apart = rule.includesDescendants === false;
  const evaluated = evaluateIdentity(identity, context, {
    missing: rule.missing,
    vi: (part) =>
      `Cộng các dòng ${part["plus"]} được ${part["plusSum"]}, so với ${part["minus"]} ${part["off"]}: ${part["how"]}.`,
    en: (part) =>
      `Adding the rows ${part["plus"]} gives ${part["plusSum"]}; against ${part["minus"]} that is ${part["off"]}: ${part["how"]}.`,
    ...(apart
      ? { parts: ({ verdict }) => ({ how: ownOnly(verdict) }) }
      : { hint: (judged) => countedTwice(judged, context) }),
  });
  if (!apart || evaluated.verdict === "not-checkable") return evaluated;
  const twice = evaluated.verdict === "pass" && !addsUpToNothing(identity, context);
  return outcome(twice ? "suspect" : "pass", identity.cells, evaluated.message);
}

function addsUpToNothing({ plus }: Identity, context: RuleContext): boolean {
  return addedUp(plus.map((reference) => context.read(reference)).filter(isFigure)).eq(zero);
}

function ownOnly(verdict: IdentityJudgement["verdict"]): BilingualText {
  return verdict === "pass"
    ? {
        vi: "dòng tổng hợp được khai là chỉ gồm số của chính nó nhưng lại bằng tổng các dòng dưới, cộng thêm sẽ tính hai lần",
        en: "the parent is declared to hold only its own, yet equals its children: adding both would count twice",
      }
    : {
        vi: "dòng tổng hợp chỉ gồm số của chính nó",
        en: "the parent holds only its own",
      };
}

/** An error that every auditor has seen: a row that already holds others is added to them. */
function countedTwice(
  { verdict, plus, minus }: IdentityJudgement,
  context: RuleContext,
): BilingualText | undefined {
  const off = addedUp(plus).minus(addedUp(minus));
  if (verdict !== "fail" || off.eq(zero)) return undefined;
  const twice = plus.filter(({ quantity }) => off.eq(quantity.value));
  if (twice.length > 0) {
    const rows = listed(twice.slice(0, 3).map((figure) => named(figure, context)));
    return {
      vi: `Phần lệch đúng bằng ${rows.vi}: có thể dòng đó đã nằm trong các dòng khác và bị tính hai lần.`,
      en: `The difference is just ${rows.en}: that row may already be part of others and be counted twice.`,
    };
  }
  if (!off.plus(addedUp(plus)).eq(zero)) return undefined;
  const rows = listed(minus.map((figure) => named(figure, context)));
  return {
    vi: `${rows.vi} đúng gấp đôi tổng các dòng: có thể đã cộng cả dòng tổng.`,
    en: `${rows.en} is just twice its rows: a total may have been added to them.`,
  };
}
