import { Big } from "big.js";

/**
 * Exact decimals. A constructor of our own, so that no other user of the library can change how it
 * divides: 30 digits after the point, half to even. Only division rounds; verdicts never divide.
 */
export const Decimal: typeof Big = Big();
Decimal.DP = 30;
Decimal.RM = 2;
/** An exact decimal. */
export type Decimal = Big;

export const zero: Decimal = new Decimal(0);

/** 10 to the power of a small integer, exactly. */
export function powerOfTen(exponent: number): Decimal {
  return new Decimal(`1e${exponent}`);
}

/** Plain digits without exponent: `44700000`, `-0.005`. */
export function decimalText(value: Decimal): string {
  const text = value.toFixed();
  return text === "-0" ? "0" : text;
}

export function lesser(a: Decimal, b: Decimal): Decimal {
  return a.lte(b) ? a : b;
}
