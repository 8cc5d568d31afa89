import { type Piece, type Printing, printed, type Random, shorten, whole } from "./piece.ts";
import { shortening } from "./rate-pieces.ts";

const ways = ["half-up", "half-even", "truncate"] as const;

/** Whether n / d gives the digits when shortened in one way or another. */
const gives = (n: bigint, d: bigint, digits: bigint) =>
  ways.some((way) => shorten(n, d, way) === digits);

const longestSearch = 20_000n;

/**
 * Tries the denominators one by one, those that could give the digits at all; `false` when there
 * are too many of them to try.
 */
function noneOf(above: bigint, digits: bigint, fits: (d: bigint) => boolean): boolean {
  if (digits < 2n) return false;
  const from = above / (digits + 1n);
  const to = above / (digits - 1n) + 1n;
  if (to - from > longestSearch) return false;
  for (let d = from < 1n ? 1n : from; d <= to; d += 1n) if (fits(d)) return false;
  return true;
}

export function integerWitnessPiece(random: Random, printing: Printing, name: string): Piece {
  const decimals = whole(random, 0, 3);
  const scale = 100n * 10n ** BigInt(decimals);
  const denominator = BigInt(whole(random, 1, 10 ** whole(random, 1, 5)));
  // A rate may exceed 100 %.
  const numerator = BigInt(whole(random, 0, Number(denominator) * 2));
  const seeks = (["numerator", "denominator", "base"] as const)[whole(random, 0, 2)];
  const shift = seeks === "base" ? scale : 0n;
  const value = shorten(numerator * scale - shift * denominator, denominator, shortening(printing));
  const cells = {
    [`${name}.figure`]: `${printed(value, decimals)}%`,
    [`${name}.count`]: printed(seeks === "numerator" ? denominator : numerator, 0),
  };
  const [figure, count] = Object.keys(cells) as [string, string];
  const rule = {
    id: name,
    kind: "integer-witness" as const,
    ...(seeks === "base" && { change: figure, current: count }),
    ...(seeks === "denominator" && { rate: figure, numerator: count }),
    ...(seeks === "numerator" && { rate: figure, denominator: count }),
  };
  if (value < 0n) return { cells, rule };
  return {
    cells,
    rule,
    breakable: {
      cell: figure,
      value,
      decimals,
      suffix: "%",
      beyond(changed) {
        if (seeks === "numerator") {
          const near = (changed * denominator) / scale;
          return [-1n, 0n, 1n, 2n].every(
            (step) => !gives((near + step) * scale, denominator, changed),
          );
        }
        return noneOf(numerator * scale, changed + shift, (d) =>
          gives(numerator * scale - shift * d, d, changed),
        );
      },
    },
  };
}

export function sharedDenominatorPiece(random: Random, printing: Printing, name: string): Piece {
  const decimals = whole(random, 0, 3);
  const scale = 100n * 10n ** BigInt(decimals);
  const denominator = BigInt(whole(random, 1, 10 ** whole(random, 1, 5)));
  const pairs = Array.from({ length: whole(random, 1, 6) }, () => {
    const count = BigInt(whole(random, 0, Number(denominator)));
    return { count, rate: shorten(count * scale, denominator, shortening(printing)) };
  });
  const cells: Record<string, string> = {};
  for (const [index, { count, rate }] of pairs.entries()) {
    cells[`${name}.rate${index}`] = `${printed(rate, decimals)}%`;
    cells[`${name}.count${index}`] = printed(count, 0);
  }
  const [first] = pairs;
  if (!first) throw new Error("a pair was made");
  return {
    cells,
    rule: {
      id: name,
      kind: "shared-denominator",
      pairs: pairs.map((_, index) => ({
        rate: `${name}.rate${index}`,
        count: `${name}.count${index}`,
      })),
    },
    breakable: {
      cell: `${name}.rate0`,
      value: first.rate,
      decimals,
      suffix: "%",
      beyond: (changed) =>
        noneOf(first.count * scale, changed, (d) =>
          pairs.every(({ count, rate }, index) =>
            gives(count * scale, d, index === 0 ? changed : rate),
          ),
        ),
    },
  };
}
