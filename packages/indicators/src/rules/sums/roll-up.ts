import type { BilingualText } from "@egov-vn/schemas";
import type { Decimal } from "../../quantities/decimal.ts";
import { zero } from "../../quantities/decimal.ts";
import {
  addedUp,
  type Identity,
  type IdentityJudgement,
  judgeIdentity,
} from "../judging/identity.ts";
import { outcome } from "../judging/judge.ts";
import type { Outcome, RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { difference, explained, listed, named, number, say } from "../judging/sentences.ts";
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
  const judged = judgeIdentity(identity, context, rule.missing);
  if ("lacking" in judged) return judged.lacking;
  const { plus, minus, residual, verdict } = judged;
  const added = addedUp(plus);
  const off = added.minus(addedUp(minus));
  const apart = rule.includesDescendants === false;
  const message = say(
    {
      parent: listed(minus.map((figure) => named(figure, context))),
      children: listed(plus.map((figure) => named(figure, context))),
      added: number(added),
      off: difference(off, residual),
      how: apart ? ownOnly(verdict) : explained[verdict],
      hint: apart ? nothing : countedTwice(judged, off, context),
    },
    (part) =>
      `Cộng các dòng ${part["children"]} được ${part["added"]}, so với ${part["parent"]} ${part["off"]}: ${part["how"]}.${part["hint"]}`,
    (part) =>
      `Adding the rows ${part["children"]} gives ${part["added"]}; against ${part["parent"]} that is ${part["off"]}: ${part["how"]}.${part["hint"]}`,
  );
  if (!apart) return outcome(verdict, identity.cells, message, residual);
  return outcome(
    verdict === "pass" && !added.eq(zero) ? "suspect" : "pass",
    identity.cells,
    message,
  );
}

const nothing: BilingualText = { vi: "", en: "" };

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
  off: Decimal,
  context: RuleContext,
): BilingualText {
  if (verdict !== "fail" || off.eq(zero)) return nothing;
  const twice = plus.filter(({ quantity }) => off.eq(quantity.value));
  if (twice.length > 0) {
    const rows = listed(twice.slice(0, 3).map((figure) => named(figure, context)));
    return {
      vi: ` Phần lệch đúng bằng ${rows.vi}: có thể dòng đó đã nằm trong các dòng khác và bị tính hai lần.`,
      en: ` The difference is just ${rows.en}: that row may already be part of others and be counted twice.`,
    };
  }
  if (!off.plus(addedUp(plus)).eq(zero)) return nothing;
  const rows = listed(minus.map((figure) => named(figure, context)));
  return {
    vi: ` ${rows.vi} đúng gấp đôi tổng các dòng: có thể đã cộng cả dòng tổng.`,
    en: ` ${rows.en} is just twice its rows: a total may have been added to them.`,
  };
}
