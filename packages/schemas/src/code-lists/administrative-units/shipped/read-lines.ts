import type {
  AdministrativeKind,
  AdministrativeLevel,
  AdministrativeUnit,
} from "../administrative-unit.ts";

/** The letters that the generated lists use for the kinds of a level. */
const kindsByLetter: Readonly<
  Record<AdministrativeLevel, Readonly<Record<string, AdministrativeKind>>>
> = {
  province: { m: "municipality", t: "province" },
  district: {
    h: "district",
    q: "urban-district",
    s: "town",
    c: "provincial-city",
    m: "municipal-city",
  },
  commune: { x: "commune", p: "ward", t: "township", d: "special-zone" },
};

/** What the units of a list have in common. */
export interface ListFacts {
  readonly edition: string;
  readonly level: AdministrativeLevel;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads a generated list: `=parent` opens a group, then `code kind name` on a line each. */
export function readUnits(lines: string, facts: ListFacts): AdministrativeUnit[] {
  const letters = kindsByLetter[facts.level];
  const units: AdministrativeUnit[] = [];
  let parent: string | null = null;
  for (const line of lines.split("\n")) {
    if (line.startsWith("=")) {
      parent = line.slice(1) || null;
      continue;
    }
    const space = line.indexOf(" ");
    const kind = letters[line.charAt(space + 1)];
    if (kind === undefined) throw new Error(`A generated list of ${facts.level}s has a bad line.`);
    const code = line.slice(0, space);
    units.push({ code, ...facts, kind, name: { vi: line.slice(space + 3), en: null }, parent });
  }
  return units;
}

/** Reads the generated successions: new code, then its old codes, on a line each. */
export function readSuccessions(lines: string): { readonly from: string; readonly to: string }[] {
  return lines.split("\n").flatMap((line) => {
    const [to = "", ...old] = line.split(" ");
    return old.map((from) => ({ from, to }));
  });
}
