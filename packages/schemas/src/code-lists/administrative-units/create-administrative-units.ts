import { foldName } from "../../names/fold-name.ts";
import { type AdministrativeUnit, fullName } from "./administrative-unit.ts";
import type { AdministrativeUnits } from "./administrative-units.ts";
import { compareText, type EditionData, keyOf } from "./edition-data.ts";
import type { Succession, SuccessionLink, SuccessionRecord } from "./succession.ts";

/** The data behind each list, so that a further edition can be put on top of it. */
const dataOf = new WeakMap<AdministrativeUnits, EditionData>();

/** The data of lists that this module made. */
export function editionDataOf(units: AdministrativeUnits): EditionData {
  const data = dataOf.get(units);
  if (data === undefined) {
    throw new TypeError(
      "These administrative units were made elsewhere: pass what loadAdministrativeUnits or administrativeUnitsFrom gave.",
    );
  }
  return data;
}

/** Makes lists that can be asked from data that have been checked. */
export function createAdministrativeUnits(data: EditionData): AdministrativeUnits {
  const editions = data.editions.toSorted((left, right) => compareText(left.id, right.id));
  const units = data.units.toSorted((left, right) => compareText(left.code, right.code));
  const byKey = new Map(units.map((unit) => [keyOf(unit), unit]));
  const byEdition = Map.groupBy(units, ({ edition }) => edition);
  const after = Map.groupBy(data.successions, ({ from }) => keyOf(from));
  const before = Map.groupBy(data.successions, ({ to }) => keyOf(to));
  const names = new Map<string, ReadonlyMap<string, readonly AdministrativeUnit[]>>();

  const unitsOf = (edition: string): readonly AdministrativeUnit[] => {
    if (!editions.some(({ id }) => id === edition)) {
      const loaded = editions.map(({ id }) => id).join(", ");
      throw new TypeError(
        `There is no edition ${JSON.stringify(edition)} of administrative units; loaded: ${loaded}. Add one with administrativeUnitsFrom.`,
      );
    }
    return byEdition.get(edition) ?? [];
  };
  const linked = (
    records: readonly SuccessionRecord[] | undefined,
    end: "from" | "to",
  ): Succession => {
    const links = (records ?? []).flatMap((record): SuccessionLink[] => {
      const unit = byKey.get(keyOf(record[end]));
      const { share, confidence, source } = record;
      return unit === undefined ? [] : [{ unit, share, confidence, source }];
    });
    return {
      status: links.length > 0 ? "known" : "unknown",
      units: links.toSorted((left, right) => compareText(keyOf(left.unit), keyOf(right.unit))),
    };
  };

  const made: AdministrativeUnits = {
    editions,
    find: (code, edition) => byKey.get(keyOf({ code, edition })),
    readings: (code) => editions.flatMap(({ id }) => byKey.get(keyOf({ code, edition: id })) ?? []),
    list: ({ edition, level, parent }) =>
      unitsOf(edition).filter(
        (unit) =>
          (level === undefined || unit.level === level) &&
          (parent === undefined || unit.parent === parent),
      ),
    search: (name, edition) => {
      const index = names.get(edition) ?? namesOf(unitsOf(edition));
      names.set(edition, index);
      return index.get(foldName(name)) ?? [];
    },
    successorsOf: (unit) => linked(after.get(keyOf(unit)), "to"),
    predecessorsOf: (unit) => linked(before.get(keyOf(unit)), "from"),
  };
  dataOf.set(made, data);
  return made;
}

/** Units by their folded names, once bare and once with the word for the kind. */
function namesOf(units: readonly AdministrativeUnit[]): Map<string, AdministrativeUnit[]> {
  const index = new Map<string, AdministrativeUnit[]>();
  for (const unit of units) {
    for (const key of new Set([foldName(unit.name.vi), foldName(fullName(unit))])) {
      const found = index.get(key);
      if (found === undefined) index.set(key, [unit]);
      else found.push(unit);
    }
  }
  return index;
}
