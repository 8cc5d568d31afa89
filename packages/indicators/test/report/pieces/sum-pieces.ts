import type { CellValue, ReportRule, Rounding } from "@egov-vn/schemas";
import { fuzzy, type Piece, type Printing, printed, type Random, shorten, whole } from "./piece.ts";

/** Hundredths, tenths, units: places behind the comma of the true values. */
const trueDecimals = 6;

export function sumPiece(random: Random, printing: Printing, name: string): Piece {
  const count = whole(random, 2, 12);
  const decimals = printing === "exact" || printing === "fuzzy" ? 0 : whole(random, 0, 3);
  const inexact = printing === "half-up" || printing === "half-even" || printing === "truncate";
  const places = inexact ? trueDecimals : 0;
  const scale = 10n ** BigInt(places);
  const parts = Array.from(
    { length: count },
    () => BigInt(Math.floor(random() * 10 ** whole(random, 1, 9))) * (inexact ? 1000n : 1n),
  );
  const total = parts.reduce((sum, part) => sum + part, 0n);
  const rounding: Rounding = inexact ? (printing as Rounding) : "half-up";
  const unit = scale / 10n ** BigInt(decimals);
  const short = (value: bigint) => shorten(value, unit === 0n ? 1n : unit, rounding);
  // Per cent, so that whole numbers are rounded ones and not exact counts.
  const write = (value: bigint): CellValue =>
    printing === "fuzzy"
      ? fuzzy(random, value)
      : `${printed(short(value), decimals)}${inexact ? "%" : ""}`;
  const names = parts.map((_, index) => `${name}.part${index}`);
  const cells: Record<string, CellValue> = { [`${name}.total`]: write(total) };
  for (const [index, part] of parts.entries()) cells[names[index] ?? ""] = write(part);
  const rule: ReportRule = { id: name, kind: "sum-of-parts", total: `${name}.total`, parts: names };
  if (printing === "fuzzy") return { cells, rule };
  const added = parts.map(short).reduce((sum, part) => sum + part, 0n);
  const terms = BigInt(count);
  return {
    cells,
    rule,
    breakable: {
      cell: `${name}.total`,
      value: short(total),
      decimals,
      suffix: inexact ? "%" : "",
      // Rounded: |Σ − T| ≤ (n + 1)/2. Cut: −n < Σ − T < 1. Exact: Σ = T.
      beyond(changed) {
        const left = added - changed;
        if (!inexact) return left !== 0n;
        const magnitude = left < 0n ? -left : left;
        return magnitude * 2n > terms + 1n && (left >= 1n || left <= -terms);
      },
    },
  };
}
