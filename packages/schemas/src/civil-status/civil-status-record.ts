import * as z from "zod";
import type { Of } from "../metadata/named-schema.ts";
import { unionSchema } from "../records/union-schema.ts";
import { BirthRecord } from "./birth-record.ts";
import { DeathRecord } from "./death-record.ts";
import { MarriageRecord } from "./marriage-record.ts";
import { OtherCivilStatusRecord } from "./other-civil-status-record.ts";

const records = z.discriminatedUnion("kind", [
  BirthRecord,
  MarriageRecord,
  DeathRecord,
  OtherCivilStatusRecord,
]);

/** The type of {@link CivilStatusRecord}'s schema. */
export interface CivilStatusRecordSchema extends Of<typeof records> {}

/**
 * A record of civil status of any kind (việc hộ tịch), told apart by `kind`, with the rules of its kind.
 *
 * @basis 60/2014/QH13 art. 3
 * @example
 * ```ts
 * import { checkRecord, CivilStatusRecord } from "@egov-vn/schemas";
 *
 * const register = { number: "12/2021", registeredOn: "2021-03-14", agency: "UBND xã Mẫu" };
 * const child = { name: { full: "Lê Thử Bé" }, sex: "female", bornOn: "2021-03-15" };
 * const { issues } = checkRecord(CivilStatusRecord, { kind: "birth", register, child });
 * issues[0]?.code; // => "registered-before-event"
 * ```
 */
export const CivilStatusRecord: CivilStatusRecordSchema = unionSchema(records);
/** A record of civil status of any kind; see the schema of the same name. */
export type CivilStatusRecord = z.infer<CivilStatusRecordSchema>;
