import type { LegalInstrumentRecord } from "../legal-instrument-record.ts";
import { circulars2020To2024 } from "./circulars-2020-to-2024.ts";
import { circularsBefore2020 } from "./circulars-before-2020.ts";
import { circularsFrom2025 } from "./circulars-from-2025.ts";
import { ministryDecisions } from "./decisions-of-ministries.ts";
import { provincialDecisions } from "./decisions-of-provinces.ts";
import { primeMinisterDecisions } from "./decisions-of-the-prime-minister.ts";
import { decreesBefore2022 } from "./decrees-before-2022.ts";
import { decreesFrom2022 } from "./decrees-from-2022.ts";
import { laws } from "./laws.ts";
import { officialDispatches } from "./official-dispatches.ts";
import { resolutions } from "./resolutions.ts";
import { technicalRegulations } from "./technical-regulations.ts";

export const instrumentRecords: readonly LegalInstrumentRecord[] = [
  ...laws,
  ...resolutions,
  ...decreesBefore2022,
  ...decreesFrom2022,
  ...primeMinisterDecisions,
  ...ministryDecisions,
  ...provincialDecisions,
  ...circularsBefore2020,
  ...circulars2020To2024,
  ...circularsFrom2025,
  ...officialDispatches,
  ...technicalRegulations,
];
