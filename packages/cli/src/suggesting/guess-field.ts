import { foldName } from "@egov-vn/schemas/names";
import type { MappedField } from "../mapping/mapping-file.ts";
import { cellText } from "../mapping/reading/cell-reader.ts";
import { dateReader } from "../mapping/reading/dates.ts";
import { numberReader } from "../mapping/reading/numbers.ts";
import { Unread } from "../mapping/reading/unread.ts";
import type { LeafAt } from "../records/leaf-at.ts";
import type { Cell, TableFormat } from "../tables/table.ts";
import { guessCodes } from "./guess-codes.ts";
import { noWords, yesWords } from "./header-words.ts";

/** A guess at how a column is read, and how many of the cells it can read. */
export interface GuessedField {
  readonly field: MappedField;
  readonly read: number;
  readonly seen: number;
}

/** What a guess is made from. */
export interface ColumnSample {
  readonly path: string;
  readonly column: string;
  readonly leaf: LeafAt;
  readonly cells: readonly Cell[];
  readonly format: TableFormat;
  readonly empty: readonly string[];
}

interface Sampled {
  readonly cell: Cell;
  readonly text: string;
}

/** Guesses dates, codes, numbers and words for yes and no from the cells of a column. */
export function guessField(sample: ColumnSample): GuessedField {
  const { column, leaf } = sample;
  const cells = sample.cells.flatMap((cell): Sampled[] => {
    const text = cellText(cell, sample.format);
    return text instanceof Unread || sample.empty.includes(text) ? [] : [{ cell, text }];
  });
  const seen = cells.length;
  switch (leaf.kind) {
    case "instant":
    case "day":
      return guessDates(sample, cells);
    case "int":
    case "number":
      return guessNumber(sample, cells);
    case "boolean":
      return guessBoolean(sample, cells);
    case "codes": {
      const { codes, read } = guessCodes(
        cells.map(({ text }) => text),
        leaf.values ?? [],
      );
      return { field: { column, ...(codes && { codes }) }, read, seen };
    }
    default:
      return { field: { column }, read: seen, seen };
  }
}

/** Day before month, as Vietnam writes them; the others are for machines and for English sheets. */
const forms = [
  "dd/MM/yyyy HH:mm:ss",
  "dd/MM/yyyy HH:mm",
  "dd/MM/yyyy",
  "d/M/yyyy H:mm:ss",
  "d/M/yyyy H:mm",
  "d/M/yyyy",
  "HH:mm dd/MM/yyyy",
  "HH:mm:ss dd/MM/yyyy",
  "dd-MM-yyyy HH:mm:ss",
  "dd-MM-yyyy HH:mm",
  "dd-MM-yyyy",
  "dd.MM.yyyy",
  "yyyyMMddHHmmss",
  "yyyyMMdd",
  "iso",
  "excel-serial",
  "d/M/yyyy h:mm:ss a",
  "M/d/yyyy",
] as const;

const mostForms = 4;

/** Takes the form that reads most, then the one that reads most of the rest. */
function guessDates(
  { path, column, leaf, cells: all }: ColumnSample,
  cells: readonly Sampled[],
): GuessedField {
  const as = leaf.kind === "day" ? "day" : "instant";
  const ownDate = ({ cell }: Sampled) => typeof cell === "object";
  let rest = cells.filter((each) => !ownDate(each));
  const dates: string[] = [];
  while (rest.length > 0 && dates.length < mostForms) {
    const [best] = forms
      .map((form) => ({ form, left: rest.filter((each) => !reads(form, each)) }))
      .toSorted((a, b) => a.left.length - b.left.length);
    if (best === undefined || best.left.length === rest.length) break;
    dates.push(best.form);
    rest = best.left;
  }
  const reader = dateReader({ as: "instant", forms: dates, timeOfDay: undefined });
  const withoutTime = cells.some(({ cell, text }) => {
    const value = reader(cell, text);
    return value instanceof Unread && value.code === "time-missing";
  });
  const mayLack = withoutTime || (dates.length > 0 && all.length > 0 && dates.some(isDayOnly));
  const timeOfDay = as === "instant" && mayLack ? { timeOfDay: standardTime(path) } : {};
  const field = { column, ...(dates.length > 0 && { dates }), ...timeOfDay };
  return { field, read: cells.length - rest.length, seen: cells.length };
}

function isDayOnly(form: string): boolean {
  return !/H|h|iso|serial/.test(form);
}

function reads(form: string, { cell, text }: Sampled): boolean {
  const value = dateReader({ as: "day", forms: [form], timeOfDay: undefined })(cell, text);
  return !(value instanceof Unread);
}

/** A dossier comes in at the start of a day and is due, or done, by its end. */
function standardTime(path: string): string {
  return /(?:submitted|received|requested|started)At$/.test(path) ? "00:00:00" : "23:59:59";
}

function guessNumber({ column, leaf }: ColumnSample, cells: readonly Sampled[]): GuessedField {
  const whole = leaf.kind === "int";
  const [best] = (["plain", "vi", "en"] as const)
    .map((style) => {
      const read = numberReader(style, whole);
      const count = cells.filter(({ cell, text }) => !(read(cell, text) instanceof Unread)).length;
      return { style, count };
    })
    .toSorted((a, b) => b.count - a.count);
  const styled = best !== undefined && best.style !== "plain" ? { number: best.style } : {};
  return { field: { column, ...styled }, read: best?.count ?? 0, seen: cells.length };
}

/** Words are offered as the column writes them. */
function guessBoolean({ column }: ColumnSample, cells: readonly Sampled[]): GuessedField {
  const words = [...new Set(cells.map(({ text }) => text))];
  const yes = words.filter((word) => yesWords.includes(foldName(word)));
  const no = words.filter((word) => noWords.includes(foldName(word)));
  const boolean = {
    true: yes.length > 0 ? yes : ["Có"],
    false: no.length > 0 ? no : ["Không"],
  };
  const known = new Set([...yes, ...no]);
  const read = cells.filter(({ text }) => known.has(text)).length;
  return { field: { column, boolean }, read, seen: cells.length };
}
