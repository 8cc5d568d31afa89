import {
  type AdministrativeKind,
  type AdministrativeLevel,
  administrativeLevels,
} from "./administrative-unit.ts";
import type { AdministrativeUnitsFile } from "./administrative-units-file.ts";
import { type EditionData, keyOf } from "./edition-data.ts";

const digits: Readonly<Record<AdministrativeLevel, number>> = {
  province: 2,
  district: 3,
  commune: 5,
};

const levels: Readonly<Record<AdministrativeKind, AdministrativeLevel>> = {
  municipality: "province",
  province: "province",
  district: "district",
  "urban-district": "district",
  town: "district",
  "provincial-city": "district",
  "municipal-city": "district",
  commune: "commune",
  ward: "commune",
  township: "commune",
  "special-zone": "commune",
};

/** What the shape of a file cannot say: a sentence with its path for each contradiction. */
export function contradictionsIn(file: AdministrativeUnitsFile, merged: EditionData): string[] {
  const known = new Map(merged.units.map((unit) => [keyOf(unit), unit]));
  const seen = new Set<string>();
  const edition = file.edition.id;
  const ofUnits = file.units.flatMap(({ code, level, kind, parent, from, to, earlier }, index) => {
    const at = `units[${index}]`;
    const found: string[] = [];
    if (seen.has(code)) found.push(`${at}.code: ${code} comes twice`);
    seen.add(code);
    if (code.length !== digits[level]) {
      found.push(`${at}.code: a ${level} has ${digits[level]} digits`);
    }
    for (const each of [kind, ...(earlier ?? []).map((form) => form.kind)]) {
      if (levels[each] !== level) found.push(`${at}.kind: ${each} is no kind of ${level}`);
    }
    if (from !== null && to !== null && from > to) found.push(`${at}.to: is before from`);
    const above = parent === null ? undefined : known.get(keyOf({ code: parent, edition }));
    if (level === "province" && parent !== null) {
      found.push(`${at}.parent: a province has none`);
    } else if (level !== "province" && above === undefined) {
      found.push(`${at}.parent: ${parent ?? "null"} is not in edition ${edition}`);
    } else if (above !== undefined && rank(above.level) >= rank(level)) {
      found.push(`${at}.parent: a ${above.level} is not above a ${level}`);
    }
    return found;
  });
  const ofSuccessions = file.successions.flatMap(({ from, to }, index) =>
    Object.entries({ from, to })
      .filter(([, end]) => !known.has(keyOf(end)))
      .map(
        ([name, end]) =>
          `successions[${index}].${name}: ${end.code} is not in edition ${end.edition}`,
      ),
  );
  return [...ofUnits, ...ofSuccessions];
}

function rank(level: AdministrativeLevel): number {
  return administrativeLevels.indexOf(level);
}
