import type { LegalInstrument } from "../law/legal-instrument.ts";
import type { PeriodicReport } from "../reports/periodic-report.ts";
import type { Chance } from "./chance.ts";

/** An instrument that nobody issued. */
export function sampleInstrument(chance: Chance): LegalInstrument {
  const day = chance.day("2016-01-01", "2026-06-30");
  return {
    number: `${chance.seed}/${day.slice(0, 4)}/QĐ-MẪU`,
    kind: "decision",
    issuer: "Cơ quan Mẫu",
    title: { vi: "Văn bản mẫu, không có thật", en: "A sample instrument; it does not exist" },
    issuedOn: day,
    from: day,
    to: null,
    replacedBy: [],
    amends: [],
    source: "made up for samples",
    confidence: "unverified",
  };
}

/** A report whose two parts add up to their total. */
export function sampleReport(chance: Chance): PeriodicReport {
  const online = chance.int(100, 90_000);
  const counter = chance.int(100, 90_000);
  const year = chance.int(2021, 2026);
  return {
    title: `Báo cáo mẫu số ${chance.seed}`,
    agency: "H56",
    period: { label: `${year}-Q${chance.int(1, 4)}` },
    cells: { received: online + counter, receivedOnline: online, receivedInPerson: counter },
    rules: [
      {
        id: "received",
        kind: "sum-of-parts",
        total: "received",
        parts: ["receivedOnline", "receivedInPerson"],
      },
    ],
  };
}
