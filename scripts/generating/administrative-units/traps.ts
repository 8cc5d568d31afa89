import { foldName } from "@egov-vn/schemas/names";
import type { Edition, Unit, UsableRow } from "./editions.ts";

/** A number that an independent comparison gives, beside ours. */
export interface Trap {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

/** The re-use of codes between the editions, against what the two lists of a fourth source gave. */
export function trapsOf(old: Edition, current: Edition, rows: readonly UsableRow[]): Trap[] {
  const oldCommunes = byCode(old.communes);
  const reused = current.communes.filter(({ code }) => oldCommunes.has(code));
  const fresh = current.communes
    .filter(({ code }) => !oldCommunes.has(code))
    .map(({ code }) => code)
    .toSorted();
  const before = ({ code }: Unit) => oldCommunes.get(code)?.name ?? "";
  const renamed = reused.filter((unit) => foldName(unit.name) !== foldName(before(unit)));
  const accents = reused.filter(
    (unit) => unit.name !== before(unit) && foldName(unit.name) === foldName(before(unit)),
  );
  const oldProvinces = byCode(old.provinces);
  const moved = current.provinces
    .filter(({ code, name }) => oldProvinces.get(code)?.name !== name)
    .map(({ code }) => code);
  return [
    trap("provinces, districts, communes of 2004", "63, 696, 10035", counts(old)),
    trap("provinces, communes of 2025", "34, 3321", counts(current)),
    trap("new commune codes that are old ones", "3315", `${reused.length}`),
    trap("new commune codes", "06978, 11948, 19742, 20333, 21548, 26732", fresh.join(", ")),
    trap("re-used codes with another name", "1797", `${renamed.length}`),
    trap("re-used codes, same letters, other accents or case", "91", `${accents.length}`),
    trap("province codes that changed owner", "15, 24, 44, 52, 80, 82, 91", moved.join(", ")),
    trap(
      "old provinces whose communes are in more than one new province",
      "0",
      `${splitProvinces(old, current, rows)}`,
    ),
  ];
}

function trap(what: string, expected: string, got: string): Trap {
  return { what, expected, got };
}

function counts({ provinces, districts, communes }: Edition): string {
  return [provinces, districts, communes]
    .map(({ length }) => length)
    .filter((length) => length > 0)
    .join(", ");
}

function splitProvinces(old: Edition, current: Edition, rows: readonly UsableRow[]): number {
  const provinceOfDistrict = new Map(old.districts.map(({ code, parent }) => [code, parent]));
  const oldProvince = new Map(
    old.communes.map(({ code, parent }) => [code, provinceOfDistrict.get(parent)]),
  );
  const newProvince = new Map(current.communes.map(({ code, parent }) => [code, parent]));
  const pairs = new Set(
    rows.map(({ oldCode, newCode }) => `${oldProvince.get(oldCode)} ${newProvince.get(newCode)}`),
  );
  return pairs.size - old.provinces.length;
}

function byCode(units: readonly Unit[]): Map<string, Unit> {
  return new Map(units.map((unit) => [unit.code, unit]));
}
