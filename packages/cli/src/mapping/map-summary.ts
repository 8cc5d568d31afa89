import type { Io } from "../terminal/io.ts";
import { paint, wrapped } from "../terminal/text.ts";
import type { PlaceCount } from "./ledger.ts";
import type { MappedTable } from "./map-rows.ts";

/** The summary that scripts rely on. */
export interface MapSummary {
  readonly rows: number;
  readonly mapped: number;
  readonly valid: number;
  readonly invalid: number;
  readonly unmapped: number;
  readonly seconds: number;
}

/** The numbers of a mapped table. */
export function summaryOf(found: MappedTable, seconds: number): MapSummary {
  const { rows, mapped, valid, invalid, unmapped } = found;
  return { rows, mapped, valid, invalid, unmapped: unmapped.total, seconds };
}

const shownKinds = 20;

/** The summary for a person: what was not mapped, what is invalid, and where. Never a value. */
export function summaryText(
  found: MappedTable,
  { seconds }: MapSummary,
  lang: "vi" | "en",
  io: Io,
): string {
  const say = (vi: string, en: string) => (lang === "vi" ? vi : en);
  const { rows, mapped, valid, invalid, unmapped, faults, unusedColumns } = found;
  const clean = invalid === 0 && unmapped.total === 0;
  const numbers = say(
    `${rows} dòng, ${mapped} bản ghi: ${valid} hợp lệ, ${invalid} không hợp lệ; ${unmapped.total} chỗ không ánh xạ được (${seconds} giây)`,
    `${rows} rows, ${mapped} records: ${valid} valid, ${invalid} not; ${unmapped.total} places not mapped (${seconds} s)`,
  );
  const lines = [paint(io, clean ? "green" : "red", `${clean ? "✓" : "✗"} ${numbers}`)];
  const section = (title: string, counts: readonly PlaceCount[]) => {
    if (counts.length === 0) return;
    lines.push("", paint(io, "bold", title));
    for (const count of counts.slice(0, shownKinds)) lines.push(wrapped(io, kind(count), "  "));
    const more = counts.length - shownKinds;
    if (more > 0) lines.push(say(`  … và ${more} loại khác`, `  … and ${more} further kinds`));
  };
  const kind = ({ code, path, column, count, lines: at, message }: PlaceCount): string => {
    const place = [path, column === null ? null : `“${column}”`].filter((part) => part !== null);
    const from = place.length === 0 ? "" : `${place.join(" ← ")}: `;
    const more = count > at.length ? ", …" : "";
    return `${count} × ${from}${message[lang]} [${code}] ${say("dòng", "line")} ${at.join(", ")}${more}`;
  };
  section(say("Không ánh xạ được", "Not mapped"), unmapped.counts());
  section(say("Bản ghi không hợp lệ", "Records that are not valid"), faults.counts());
  if (unusedColumns.length > 0) {
    const unused = say(
      `${unusedColumns.length} cột có dữ liệu không được dùng; --unmapped ghi tên các cột này.`,
      `${unusedColumns.length} columns hold something and are not used; --unmapped writes their names down.`,
    );
    lines.push("", wrapped(io, unused, ""));
  }
  return `${lines.join("\n")}\n`;
}

/** What `--unmapped` writes: everything that the terminal only counts, and unknown codes as they stand. */
export function unmappedFile(found: MappedTable, summary: MapSummary): string {
  const { unmapped, faults, unusedColumns } = found;
  const content = {
    ...summary,
    unusedColumns,
    unknownCodes: unmapped.unknownCodes(),
    notMapped: { counts: unmapped.counts(), places: unmapped.places() },
    notValid: { counts: faults.counts(), places: faults.places() },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
