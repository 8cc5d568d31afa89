// The synthetic dossiers of one agency in one quarter: some late, some broken as exports are broken.
import { Dossier } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";

/** The agency of the main job, and its quarter by Decree 09/2019/NĐ-CP. */
export const agencyCode = "000.00.12.H40";
export const quarter = { label: "2021-Q1", from: "2020-12-15", to: "2021-03-14" } as const;

/** Days, alone or before a time, as they stand in a record's JSON text. */
const days = /\d{4}-\d\d-\d\d(?=T\d\d:\d\d:\d\d\+07:00|")/g;
const day = 86_400_000;
const length = (Date.parse(quarter.to) - Date.parse(quarter.from)) / day + 1;

/** Dossiers submitted in the quarter, the same at every run. */
export function quarterOf(count: number): Dossier[] {
  const made: Dossier[] = [];
  for (let seed = 0; made.length < count; seed += 1) {
    const dossier = inQuarter(sample("Dossier", seed), made.length);
    if (Dossier.safeParse(dossier).success) made.push(dossier);
  }
  return made;
}

/** The same dossier, moved into the quarter and to the agency, with the next serial number. */
function inQuarter(dossier: Dossier, index: number): Dossier {
  const submitted = (dossier.submittedAt ?? "").slice(0, 10);
  const target = Date.parse(quarter.from) + (index % length) * day;
  const shift = target - Date.parse(submitted);
  const moved = JSON.parse(
    JSON.stringify(dossier).replace(days, (text) =>
      new Date(Date.parse(text) + shift).toISOString().slice(0, 10),
    ),
  ) as Dossier;
  const on = new Date(target).toISOString().slice(2, 10).replaceAll("-", "");
  return {
    ...moved,
    code: `${agencyCode}-${on}-${String(index + 1).padStart(4, "0")}`,
    agencyCode,
    serviceLevel: index % 3 === 0 ? "level-3" : "level-4",
  };
}

/** Ways in which an export is broken, each seen in practice. */
const faults: readonly ((dossier: Dossier) => object)[] = [
  ({ applicant: _, ...rest }) => rest,
  (dossier) => ({ ...dossier, status: "9" }),
  (dossier) => ({ ...dossier, receivedAt: "05/01/2021 08:30" }),
  (dossier) => ({ ...dossier, procedureCode: "thủ tục 12" }),
  (dossier) => ({
    ...dossier,
    receivedAt: "2021-02-01T08:00:00+07:00",
    dueAt: "2019-01-01T17:00:00+07:00",
  }),
  (dossier) => ({ ...dossier, applicant: { ...dossier.applicant, personalId: "12345" } }),
];

/** The quarter as an export: the lines in order, and how many of them are broken on purpose. */
export function exportOf(dossiers: readonly Dossier[], broken: number) {
  const every = Math.floor(dossiers.length / broken);
  let spoilt = 0;
  const lines = dossiers.map((dossier, index) => {
    const fault = index % every === every - 1 ? faults[spoilt % faults.length] : undefined;
    if (fault === undefined || spoilt >= broken) return JSON.stringify(dossier);
    spoilt += 1;
    return JSON.stringify(fault(dossier));
  });
  return { lines, broken: spoilt };
}
