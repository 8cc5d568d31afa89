import type { Figure } from "../rules/judging/reading.ts";
import type { RuleContext } from "../rules/judging/rule-kind.ts";
import { kindOf } from "../rules/rule-kinds.ts";
import type { Answer } from "./answer.ts";

/** A rule that looks at more figures than this is not asked again for every one of them. */
const mostCells = 64;

/** What some answers would be if one figure were another. */
export interface Effects {
  /** Failed answers that would hold. */
  readonly mended: readonly Answer[];
  /** How many that hold would fail. */
  readonly broken: number;
}

/** Asks answers that are no sums again, with one figure in place of another. */
export function effectsOf(
  figure: Figure,
  others: readonly Answer[],
  context: RuleContext,
): Effects {
  const changed: RuleContext = {
    ...context,
    read: (reference) => (reference === figure.reference ? figure : context.read(reference)),
  };
  const mended: Answer[] = [];
  let broken = 0;
  for (const answer of others) {
    const holds = wouldHold(answer, changed);
    const failsNow = answer.outcome.verdict === "fail";
    if (holds === true && failsNow) mended.push(answer);
    if (holds === false && !failsNow) broken += 1;
  }
  return { mended, broken };
}

/** `undefined` when that is not looked into. */
function wouldHold({ rule, index, outcome }: Answer, changed: RuleContext): boolean | undefined {
  if (outcome.cells.length > mostCells || rule.kind === "roll-up") return undefined;
  const again = kindOf(rule).evaluate(rule as never, changed)[index];
  if (!again || again.verdict === "not-checkable") return undefined;
  return again.verdict !== "fail";
}
