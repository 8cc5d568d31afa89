import * as z from "zod";
import { confidences } from "../../metadata/confidence.ts";
import type { Of } from "../../metadata/named-schema.ts";
import { administrativeKinds, administrativeLevels } from "./administrative-unit.ts";
import { AdministrativeUnitRef, administrativeCode, editionId } from "./administrative-unit-ref.ts";
import { successionShares } from "./succession.ts";

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const name = z.strictObject({ vi: z.string().min(1), en: z.string().min(1).nullable() });
const day = z.iso.date();
const confidence = z.enum(confidences);
const source = z.string().min(4);

const edition = z.strictObject({
  id: editionId,
  title: text,
  from: day.nullable(),
  to: day.nullable(),
  stateOn: day.nullable(),
  instrument: z.string().min(3).max(80).nullable(),
  source,
  confidence,
  gaps: text.exactOptional(),
});

const earlier = z.strictObject({
  kind: z.enum(administrativeKinds),
  name,
  from: day.nullable(),
  to: day,
  source,
  confidence,
});

const unit = z.strictObject({
  code: administrativeCode,
  level: z.enum(administrativeLevels),
  kind: z.enum(administrativeKinds),
  name,
  parent: administrativeCode.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  earlier: z.array(earlier).min(1).readonly().exactOptional(),
});

const succession = z.strictObject({
  from: AdministrativeUnitRef,
  to: AdministrativeUnitRef,
  share: z.enum(successionShares),
  confidence,
  source,
});

const administrativeUnitsFile = z.strictObject({
  edition,
  units: z.array(unit).min(1).readonly(),
  successions: z.array(succession).readonly(),
});

/** The type of {@link AdministrativeUnitsFile}'s schema. */
export interface AdministrativeUnitsFileSchema extends Of<typeof administrativeUnitsFile> {}

/**
 * The shape of an edition as a JSON file (tệp danh mục đơn vị hành chính), to load at run time.
 *
 * `edition` is an entry of `AdministrativeUnits.editions`; `units` are units without their edition;
 * `successions` lead from a unit of an older edition to one of a newer. Whether parents and ends of
 * successions exist is checked by `administrativeUnitsFrom`, not by the schema.
 *
 * @example
 * ```ts
 * import { AdministrativeUnitsFile } from "@egov-vn/schemas/code-lists/administrative-units";
 *
 * AdministrativeUnitsFile.safeParse({ edition: {}, units: [] }).success; // => false
 * ```
 */
export const AdministrativeUnitsFile: AdministrativeUnitsFileSchema = administrativeUnitsFile;

/** An edition as a JSON file. */
export type AdministrativeUnitsFile = z.infer<AdministrativeUnitsFileSchema>;
