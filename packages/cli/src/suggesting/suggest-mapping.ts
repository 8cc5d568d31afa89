import { type Entity, explainFields } from "@egov-vn/schemas";
import type { MappedField, MappingFile } from "../mapping/mapping-file.ts";
import { leafAt } from "../records/leaf-at.ts";
import { stepsOf } from "../records/steps.ts";
import { textOfCell } from "../tables/xlsx-table.ts";
import type { Io } from "../terminal/io.ts";
import { guessField } from "./guess-field.ts";
import { emptyWords } from "./header-words.ts";
import { type Fit, matchHeaders } from "./match-headers.ts";
import { type SampleTable, sampleTable } from "./sample-table.ts";

/** How sure a line of a suggestion is. */
export interface SuggestedLine {
  readonly path: string;
  readonly column: string;
  readonly fit: Fit;
  /** Cells that the suggestion reads, of those that were looked at. */
  readonly read: number;
  readonly seen: number;
  /** Whether it holds a time that no cell says. */
  readonly timeAssumed: boolean;
}

/** A mapping to begin with, and what a person should look at. */
export interface Suggestion {
  readonly mapping: MappingFile;
  readonly lines: readonly SuggestedLine[];
  /** Columns that hold something and that no path was found for. */
  readonly unusedColumns: readonly string[];
  /** Paths that every record needs and that no column was found for. */
  readonly missing: readonly string[];
}

/** Proposes a mapping from the headers and the first rows of a file. */
export async function suggestMapping(file: string, entity: Entity, io: Io): Promise<Suggestion> {
  const sample = await sampleTable(file, entity, io);
  const empty = emptyWords.filter((word) => holds(sample, word));
  const fields: Record<string, MappedField> = {};
  const lines: SuggestedLine[] = [];
  for (const { path, column, fit } of matchHeaders(sample.columns, entity)) {
    const leaf = leafAt(entity.schema, stepsOf(path) ?? []);
    if (leaf === undefined) continue;
    const cells = sample.cells.get(column) ?? [];
    const { format } = sample;
    const { field, read, seen } = guessField({ path, column, leaf, cells, format, empty });
    fields[path] = field;
    lines.push({ path, column, fit, read, seen, timeAssumed: field.timeOfDay !== undefined });
  }
  const used = new Set(lines.map(({ column }) => column));
  return {
    mapping: { version: 1, to: entity.name, file: fileOf(sample, empty), fields },
    lines,
    unusedColumns: sample.columns.filter((column) => sample.cells.has(column) && !used.has(column)),
    missing: missingPaths(entity, Object.keys(fields)),
  };
}

function holds({ cells }: SampleTable, word: string): boolean {
  return [...cells.values()].some((column) =>
    column.some((cell) => textOfCell(cell).trim() === word),
  );
}

/** Written out even where it is what would be assumed, so that a person sees it. */
function fileOf({ format, options }: SampleTable, empty: readonly string[]): MappingFile["file"] {
  const { encoding, delimiter, headerRow } = options;
  return {
    format,
    ...(encoding !== undefined && encoding !== "auto" && { encoding }),
    ...(isDelimiter(delimiter) && { delimiter }),
    ...(format !== "ndjson" && headerRow !== undefined && { headerRow }),
    ...(empty.length > 0 && { empty: [...empty] }),
  };
}

function isDelimiter(text: string | undefined): text is "," | ";" | "\t" | "|" {
  return text !== undefined && [",", ";", "\t", "|"].includes(text);
}

/** What every record needs, and what an item of a list needs of which another part was found. */
function missingPaths(entity: Entity, mapped: readonly string[]): string[] {
  const items = new Set(mapped.map((path) => path.slice(0, path.lastIndexOf("]") + 1)));
  const wanted = explainFields(entity.schema)
    .filter(({ required }) => required)
    .flatMap(({ path }) => [...items].flatMap((item) => placed(path, item) ?? []));
  return wanted.filter((path) => !mapped.includes(path));
}

/** A path of the entity inside one item of a list; the item of what stands in no list is empty. */
function placed(path: string, item: string): string | undefined {
  const list = item.replace(/\[\d{1,4}\]/g, "[]");
  if (!path.startsWith(list)) return undefined;
  const rest = path.slice(list.length);
  return /[[*]/.test(rest) ? undefined : item + rest;
}
