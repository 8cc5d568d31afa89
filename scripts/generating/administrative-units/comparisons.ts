import { foldName } from "@egov-vn/schemas/names";
import type { Listed } from "./sources.ts";
import { comparable, type KindWord, splitName } from "./words.ts";

/** A counted disagreement with a few cases of it. */
export interface Disagreement {
  readonly what: string;
  readonly count: number;
  readonly examples: readonly string[];
}

const shownExamples = 4;

/** Counts cases and keeps the first few. */
export function disagreement(what: string, cases: readonly string[]): Disagreement {
  return { what, count: cases.length, examples: cases.slice(0, shownExamples) };
}

/** Two lists of the same level, with the name to print for each. */
export interface Comparison {
  readonly level: string;
  readonly kinds: readonly KindWord[];
  readonly left: { readonly title: string; readonly list: readonly Listed[] };
  readonly right: { readonly title: string; readonly list: readonly Listed[] };
}

/** Every way in which two lists differ: codes in one only, kinds, spellings, names, parents. */
export function compareLists({ level, kinds, left, right }: Comparison): Disagreement[] {
  const rights = new Map(right.list.map((each) => [each.code, each]));
  const lefts = new Set(left.list.map(({ code }) => code));
  const both = sorted(left.list).flatMap((each) => {
    const other = rights.get(each.code);
    return other === undefined ? [] : [{ each, other }];
  });
  const pair = `${level}, ${left.title} / ${right.title}`;
  const named = (how: Difference) =>
    both
      .filter(({ each, other }) => differenceOf(each.name, other.name, kinds) === how)
      .map(({ each, other }) => `${each.code} ${each.name} / ${other.name}`);
  const underAnotherUnit = disagreement(
    `${pair}: under another unit`,
    both
      .filter(({ each, other }) => each.parent !== other.parent)
      .map(({ each, other }) => `${each.code} ${each.name}: ${each.parent} / ${other.parent}`),
  );
  return [
    disagreement(
      `${pair}: code in ${left.title} only`,
      sorted(left.list.filter(({ code }) => !rights.has(code))).map(printed),
    ),
    disagreement(
      `${pair}: code in ${right.title} only`,
      sorted(right.list.filter(({ code }) => !lefts.has(code))).map(printed),
    ),
    disagreement(`${pair}: another kind, same name`, named("kind")),
    disagreement(`${pair}: same letters, other accents or case`, named("accents")),
    disagreement(`${pair}: another name`, named("name")),
    // The rows name no codes above the commune, and provinces have nothing above.
    ...(left.list.some(({ parent }) => parent !== "") ? [underAnotherUnit] : []),
  ];
}

type Difference = "none" | "kind" | "accents" | "name";

/** How two printed names differ; the case of the kind's word does not count. */
function differenceOf(left: string, right: string, kinds: readonly KindWord[]): Difference {
  if (comparable(left, kinds) === comparable(right, kinds)) return "none";
  const own = splitName(left, kinds)?.name ?? left;
  const other = splitName(right, kinds)?.name ?? right;
  if (own === other) return "kind";
  return foldName(own) === foldName(other) ? "accents" : "name";
}

function printed({ code, name }: Listed): string {
  return `${code} ${name}`;
}

function sorted(list: readonly Listed[]): Listed[] {
  return list.toSorted((left, right) => (left.code < right.code ? -1 : 1));
}
