import { type Disagreement, disagreement } from "./comparisons.ts";
import type { Row, Sources } from "./sources.ts";

/** The rows without an old code, none of which is used, by what is wrong with each. */
export function rowsLeftOut({ rows, communes, provinces }: Sources): Disagreement[] {
  const unusable = rows.filter(({ oldCode }) => oldCode === null);
  const targets = new Map(communes.map((each) => [each.code, each]));
  const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]));
  const current = new Set(rows.filter(({ oldCode }) => oldCode !== null).map(oldPlace));
  const nameless = unusable.filter(({ oldName }) => oldName === null);
  const named = unusable.filter(({ oldName }) => oldName !== null);
  const outside = named.filter(({ newCode }) => !targets.has(newCode));
  const elsewhere = named.filter(({ newCode, newName, newProvince }) => {
    const target = targets.get(newCode);
    if (target === undefined) return false;
    return target.name !== newName || provinceNames.get(target.parent) !== newProvince;
  });
  const sound = named.filter((row) => !outside.includes(row) && !elsewhere.includes(row));
  const present = named.filter((row) => current.has(oldPlace(row)));
  return [
    disagreement("rows without an old code, all", unusable.map(shown)),
    disagreement("of these: without an old name too (special zones)", nameless.map(shown)),
    disagreement("of these: target outside the package's own list", outside.map(shown)),
    disagreement(
      "of these: target in the list under another name or province",
      elsewhere.map(shown),
    ),
    disagreement("of these: target agrees with the list", sound.map(shown)),
    disagreement("of all: the old name is one of 30/6/2025 in that district", present.map(shown)),
  ];
}

/** Rows that repeat another row in everything but their id. */
export function repeatedRows({ rows }: Sources): number {
  const distinct = new Set(rows.map(({ id: _, ...rest }) => JSON.stringify(rest)));
  return rows.length - distinct.size;
}

function oldPlace({ oldName, oldDistrict, oldProvince }: Row): string {
  return [oldName, oldDistrict, oldProvince].join("|");
}

function shown({ id, oldName, oldDistrict, newCode, newName }: Row): string {
  const from = oldName === null ? "(empty)" : `${oldName}, ${oldDistrict}`;
  return `row ${id}: ${from} → ${newCode} ${newName}`;
}
