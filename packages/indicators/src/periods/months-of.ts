import type { Period } from "./period-label.ts";

/** The first and the last month of a period, 1 to 12; `undefined` for a week. */
export function monthsOf({
  kind,
  index,
}: Pick<Period, "kind" | "index">): { readonly first: number; readonly last: number } | undefined {
  switch (kind) {
    case "year":
      return { first: 1, last: 12 };
    case "nine-months":
      return { first: 1, last: 9 };
    case "half":
      return { first: index * 6 - 5, last: index * 6 };
    case "quarter":
      return { first: index * 3 - 2, last: index * 3 };
    case "month":
      return { first: index, last: index };
    case "week":
      return undefined;
  }
}
