import { type CastMember, cast, castMember } from "../cast/people.ts";
import type { Chance } from "../chance.ts";

/** Somebody of the cast with the number of that day; who has no personal id is left out later. */
export function insuredOn(
  chance: Chance,
  day: string,
): { readonly member: CastMember; readonly number: string } {
  const member = castMember(chance);
  const number = tenDigits(chance);
  if (day < "2025-08-01") return { member, number };
  if (member.personalId !== null) return { member, number: member.personalId };
  const [first] = cast;
  return { member: first, number: first.personalId ?? number };
}

/** A number of ten digits that begins with 99, which no province has. */
export function tenDigits(chance: Chance): string {
  return `99${chance.digits(8)}`;
}

/** The month so many months later, `YYYY-MM`. */
export function monthAfter(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
