import * as z from "zod";
import { tableFormats, textEncodings } from "../tables/table.ts";

const name = z.string().min(1).max(300);
const path = z.string().min(1).max(300);
const scalar = z.union([z.string().min(1).max(4000), z.number(), z.boolean()]);

const codes = z.strictObject({
  /** Text of a cell → our value; `null` is known to mean nothing. */
  table: z.record(z.string().max(500), z.union([scalar, z.null()])).optional(),
  /** Ids of two code lists that a bridge leads between. */
  bridge: z.strictObject({ from: name, to: name }).optional(),
});

const field = z.strictObject({
  column: z.union([name, z.array(name).min(1).max(20)]).optional(),
  constant: scalar.optional(),
  codes: codes.optional(),
  dates: z.array(z.string().min(1).max(40)).min(1).max(10).optional(),
  timeOfDay: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/)
    .optional(),
  number: z.enum(["plain", "vi", "en"]).optional(),
  boolean: z
    .strictObject({ true: z.array(name).min(1).max(50), false: z.array(name).min(1).max(50) })
    .optional(),
});

const table = z.strictObject({
  format: z.enum(tableFormats).optional(),
  encoding: z.enum(textEncodings).optional(),
  delimiter: z.enum([",", ";", "\t", "|"]).optional(),
  headerRow: z.int().min(1).max(1000).optional(),
  sheet: name.optional(),
  /** Texts that mean that a cell is empty; a blank cell always is. */
  empty: z.array(z.string().max(100)).max(50).optional(),
});

const mappingFile = z.strictObject({
  version: z.literal(1),
  to: name.optional(),
  file: table.optional(),
  fields: z.record(path, field),
});

/** The type of {@link MappingFile}'s schema. */
export interface MappingFileSchema extends z.ZodType<z.output<typeof mappingFile>> {}

/**
 * The shape of a mapping (tệp ánh xạ): from the columns of an agency's export to our paths.
 *
 * `egov map --suggest` proposes one, and docs/guides/map-an-export.md explains every part. Whether a
 * path exists in the entity, and whether a part fits its field, is checked when the file is used.
 *
 * @example
 * ```ts
 * import { MappingFile } from "@egov-vn/cli";
 *
 * const fields = { receivedAt: { column: "Ngày tiếp nhận", dates: ["dd/MM/yyyy HH:mm"] } };
 * MappingFile.safeParse({ version: 1, fields }).success; // => true
 * MappingFile.safeParse({ version: 2, fields }).success; // => false
 * ```
 */
export const MappingFile: MappingFileSchema = mappingFile;
/** A mapping; see the schema of the same name. */
export type MappingFile = z.infer<MappingFileSchema>;

/** Where the value of one path comes from. */
export type MappedField = MappingFile["fields"][string];
