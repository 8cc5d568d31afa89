import type { AdministrativeUnit } from "./administrative-unit.ts";
import type { AdministrativeEdition } from "./administrative-units.ts";
import type { SuccessionRecord } from "./succession.ts";

/** What one or more editions consist of. */
export interface EditionData {
  readonly editions: readonly AdministrativeEdition[];
  readonly units: readonly AdministrativeUnit[];
  readonly successions: readonly SuccessionRecord[];
}

/** The key of a unit among all editions; neither part holds a slash. */
export function keyOf({ code, edition }: { code: string; edition: string }): string {
  return `${edition}/${code}`;
}

/** Both data in one; of what both hold, the second is taken. */
export function mergeEditions(base: EditionData, added: EditionData): EditionData {
  return {
    editions: lastOfEach([...base.editions, ...added.editions], ({ id }) => id),
    units: lastOfEach([...base.units, ...added.units], keyOf),
    successions: lastOfEach(
      [...base.successions, ...added.successions],
      ({ from, to }) => `${keyOf(from)} ${keyOf(to)}`,
    ),
  };
}

function lastOfEach<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** By code units: codes are digits and editions begin with a year, so the locale must not matter. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
