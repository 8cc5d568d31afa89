import type { Dossier } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";

/** What can be wrong with a record: eight ways, each found by every peer. */
const faults: readonly ((dossier: Dossier) => object)[] = [
  (dossier) => ({ ...dossier, procedureCode: "4.000001" }),
  (dossier) => ({ ...dossier, applicant: { ...dossier.applicant, personalId: "097090012345" } }),
  (dossier) => ({
    ...dossier,
    receivedAt: "2021-05-03T08:00:00+07:00",
    dueAt: "2021-05-02T08:00:00+07:00",
  }),
  (dossier) => ({ ...dossier, channel: "pigeon" }),
  (dossier) => ({ ...dossier, documents: [...(dossier.documents ?? []), { id: "x" }] }),
  ({ status: _, ...dossier }) => dossier,
  (dossier) => ({ ...dossier, fees: [{ name: "Lệ phí", amount: -1 }] }),
  (dossier) => ({ ...dossier, submittedAt: "2021-02-30T08:00:00+07:00" }),
];

/** Thousands of different records as lines; one in `every` is broken, none when it is left out. */
export function dossierLines(count: number, every?: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const dossier = sample("Dossier", index);
    const broken = every !== undefined && index % every === every - 1;
    const fault = faults[Math.floor(index / (every ?? 1)) % faults.length];
    return JSON.stringify(broken && fault ? fault(dossier) : dossier);
  });
}
