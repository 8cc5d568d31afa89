import * as z from "zod";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { type Confidence, confidences } from "../metadata/confidence.ts";
import type { Of } from "../metadata/named-schema.ts";

/** An entry of a code list, valid in an interval. */
export interface CodeListEntry {
  readonly code: string;
  readonly name: BilingualText;
  /**
   * First and last day on which the code has this meaning, ISO 8601, inclusive. `null` says that
   * no bound of its own is known: the bound of the list applies.
   */
  readonly from: string | null;
  readonly to: string | null;
  /** Code of the entry above it, in the same list. */
  readonly parent?: string;
  /** Codes that took its place; only what a source says. Empty: nothing did, as a source says. */
  readonly successors?: readonly string[];
  /** Where this entry was read, when not where the list was. */
  readonly source?: string;
  /**
   * Its own confidence, when not that of the list. It grades code and name; a bound or successor
   * that is known less well is told in the note.
   */
  readonly confidence?: Confidence;
  readonly note?: BilingualText;
}

/** A list of codes (danh mục mã) in one edition. */
export interface CodeList {
  /** Stable, in kebab-case: `ethnic-groups`. */
  readonly id: string;
  readonly title: BilingualText;
  /** What tells this edition from another: a year, or the number of its instrument. */
  readonly edition: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Number of the instrument that lays it down; `null` when none was found. */
  readonly instrument: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  /** What is known to be missing or in doubt. */
  readonly gaps?: BilingualText;
  /** Empty only where `gaps` says that the codes could not be read: a gap that is declared. */
  readonly entries: readonly CodeListEntry[];
}

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const day = z.iso.date().nullable();

const entry = z.strictObject({
  code: z.string().min(1).max(40),
  name: text,
  from: day,
  to: day,
  parent: z.string().min(1).exactOptional(),
  successors: z.array(z.string().min(1)).readonly().exactOptional(),
  source: z.string().min(4).exactOptional(),
  confidence: z.enum(confidences).exactOptional(),
  note: text.exactOptional(),
});

const codeListFile = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
    title: text,
    edition: z.string().min(1).max(80),
    from: day,
    to: day,
    instrument: z.string().min(3).max(80).nullable(),
    source: z.string().min(4),
    confidence: z.enum(confidences),
    gaps: text.exactOptional(),
    entries: z.array(entry).readonly(),
  })
  .refine(({ entries, gaps }) => entries.length > 0 || gaps !== undefined, {
    path: ["entries"],
    message: "A list without entries has to say in gaps why it has none",
  });

/** The type of {@link CodeListFile}'s schema. */
export interface CodeListFileSchema extends Of<typeof codeListFile> {}

/**
 * The shape of a code list as a JSON file (tệp danh mục mã), to load a new edition at run time.
 *
 * Checks the shape of each entry by itself. Whether entries agree with each other is checked by
 * `codeListFrom`.
 *
 * @example
 * ```ts
 * import { CodeListFile, codeLists } from "@egov-vn/schemas/code-lists";
 *
 * const [list] = codeLists;
 * CodeListFile.safeParse(JSON.parse(JSON.stringify(list))).success; // => true
 * ```
 */
export const CodeListFile: CodeListFileSchema = codeListFile;
