import type { CellValue, Rounding } from "@egov-vn/schemas";
import {
  fuzzy,
  type PieceMaker,
  type Printing,
  printed,
  type Random,
  shorten,
  whole,
} from "./piece.ts";

// Balances, stocks and flows, nested levels, shares of a hundred.

const count = (random: Random) => BigInt(Math.floor(random() * 10 ** whole(random, 1, 8)));

const writer = (random: Random, printing: Printing) => (value: bigint) =>
  printing === "fuzzy" ? fuzzy(random, value) : printed(value, 0);

/** What came in went out; the pending dossiers are what is left. */
export const balancePiece: PieceMaker = (random, printing, name) => {
  const comesIn = Array.from({ length: whole(random, 1, 4) }, () => count(random));
  const total = comesIn.reduce((sum, value) => sum + value, 0n);
  const goesOut: bigint[] = [];
  let left = total;
  for (let index = whole(random, 0, 4); index > 0; index -= 1) {
    const part = BigInt(Math.floor(random() * (Number(left) + 1)));
    goesOut.push(part);
    left -= part;
  }
  const write = writer(random, printing);
  const cells: Record<string, CellValue> = { [`${name}.pending`]: write(left) };
  for (const [index, value] of comesIn.entries()) cells[`${name}.in${index}`] = write(value);
  for (const [index, value] of goesOut.entries()) cells[`${name}.out${index}`] = write(value);
  return {
    cells,
    rule: {
      id: name,
      kind: "balance",
      in: comesIn.map((_, index) => `${name}.in${index}`),
      out: [...goesOut.map((_, index) => `${name}.out${index}`), `${name}.pending`],
    },
    ...(printing !== "fuzzy" && {
      breakable: {
        cell: `${name}.pending`,
        value: left,
        decimals: 0,
        suffix: "",
        beyond: (changed) => changed !== left,
      },
    }),
  };
};

/** The year so far, or the stock after, is the one before and what came. */
export const stockPiece: PieceMaker = (random, printing, name) => {
  const [before, flow] = [count(random), count(random)];
  const write = writer(random, printing);
  const chain = random() < 0.5;
  const after = chain ? before + flow : before + flow + count(random);
  const cells = { [`${name}.after`]: write(after), [`${name}.flow`]: write(flow) };
  const history = { [`${name}.after`]: write(before) };
  const earlier = `${name}.after@2020-Q1`;
  const breakable = {
    cell: `${name}.flow`,
    value: flow,
    decimals: 0,
    suffix: "",
    beyond: (changed: bigint) => (chain ? changed !== flow : changed > after - before),
  };
  return {
    cells,
    history,
    rule: chain
      ? {
          id: name,
          kind: "year-to-date",
          cumulative: `${name}.after`,
          previous: earlier,
          current: `${name}.flow`,
        }
      : {
          id: name,
          kind: "flow-within-stock",
          flow: `${name}.flow`,
          before: earlier,
          after: `${name}.after`,
        },
    ...(printing !== "fuzzy" && { breakable }),
  };
};

/** Levels of which each holds the next. */
export const nestedPiece: PieceMaker = (random, printing, name) => {
  const write = writer(random, printing);
  const values = Array.from({ length: whole(random, 2, 5) }, () => count(random)).sort((a, b) =>
    a < b ? 1 : a > b ? -1 : 0,
  );
  const levels = values.map((_, index) => `${name}.level${index}`);
  const cells = Object.fromEntries(
    values.map((value, index) => [levels[index] ?? "", write(value)]),
  );
  const inner = values.at(-1) ?? 0n;
  const outer = values.at(-2) ?? 0n;
  return {
    cells,
    rule: { id: name, kind: "nested", levels },
    ...(printing !== "fuzzy" && {
      breakable: {
        cell: levels.at(-1) ?? "",
        value: inner,
        decimals: 0,
        suffix: "",
        beyond: (changed) => changed > outer,
      },
    }),
  };
};

/** Shares of counts, rounded or cut one by one, or adjusted so that they make just 100. */
export const sharePiece: PieceMaker = (random, printing, name) => {
  const counts = Array.from({ length: whole(random, 2, 9) }, () => count(random) + 1n);
  const base = counts.reduce((sum, value) => sum + value, 0n);
  const decimals = whole(random, 0, 2);
  const unit = 10n ** BigInt(decimals);
  const scaled = counts.map((value) => value * 100n * unit);
  const forced = printing === "exact" || printing === "fuzzy";
  const shares = forced
    ? byLargestRemainder(scaled, base, 100n * unit)
    : scaled.map((value) => shorten(value, base, printing as Rounding));
  const parts = counts.map((_, index) => `${name}.share${index}`);
  const cells: Record<string, CellValue> = { [`${name}.all`]: printed(base, 0) };
  for (const [index, value] of counts.entries()) {
    cells[`${name}.count${index}`] = printed(value, 0);
    cells[parts[index] ?? ""] = `${printed(shares[index] ?? 0n, decimals)}%`;
  }
  const withRates = random() < 0.5;
  return {
    cells,
    rule: {
      id: name,
      kind: "share-of-hundred",
      parts,
      counts: counts.map((_, index) => `${name}.count${index}`),
    },
    ...(withRates && {
      also: parts.map((rate, index) => ({
        id: `${name}-rate${index}`,
        kind: "rate" as const,
        rate,
        numerator: `${name}.count${index}`,
        denominator: `${name}.all`,
      })),
    }),
    ...(!withRates && {
      breakable: {
        cell: parts[0] ?? "",
        value: shares[0] ?? 0n,
        decimals,
        suffix: "%",
        // A whole unit of the last digit away from the true share: no adjustment goes so far.
        beyond(changed) {
          const off = changed * base - (scaled[0] ?? 0n);
          return (off < 0n ? -off : off) >= base;
        },
      },
    }),
  };
};

/** Cuts every share, then gives what is left to those that lost most. */
function byLargestRemainder(scaled: readonly bigint[], base: bigint, sum: bigint): bigint[] {
  const shares = scaled.map((value) => value / base);
  const order = scaled
    .map((value, index) => ({ index, rest: value % base }))
    .sort((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : a.index - b.index));
  let left = sum - shares.reduce((added, share) => added + share, 0n);
  for (const { index } of order) {
    if (left === 0n) break;
    shares[index] = (shares[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return shares;
}
