import type * as z from "zod";
import { LegalInstrument } from "../law/legal-instrument.ts";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { PeriodicReport } from "../reports/periodic-report.ts";

/** An entity (thực thể dữ liệu) of the registry. */
export interface Entity {
  /** Name of schema and type: `PeriodicReport`. */
  readonly name: string;
  readonly title: BilingualText;
  readonly schema: z.core.$ZodType;
}

/**
 * Every entity of this package, by name.
 *
 * Importing this brings in all of them; import one schema where size matters.
 *
 * @example
 * ```ts
 * import { entities } from "@egov-vn/schemas";
 *
 * entities.map((entity) => entity.name); // => ["LegalInstrument", "PeriodicReport"]
 * ```
 */
export const entities: readonly Entity[] = [
  {
    name: "LegalInstrument",
    title: { vi: "Văn bản pháp luật", en: "Legal instrument" },
    schema: LegalInstrument,
  },
  {
    name: "PeriodicReport",
    title: { vi: "Báo cáo định kỳ", en: "Periodic report" },
    schema: PeriodicReport,
  },
];
