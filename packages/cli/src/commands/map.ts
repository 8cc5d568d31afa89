import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { exitCode } from "../exit-code.ts";
import { sentenceFor } from "../input/read-text.ts";
import { dayOf } from "../input/today.ts";
import { mapRows } from "../mapping/map-rows.ts";
import { summaryOf, summaryText, unmappedFile } from "../mapping/map-summary.ts";
import type { MappingFile } from "../mapping/mapping-file.ts";
import { planOf } from "../mapping/plan.ts";
import { entityOf, readMapping } from "../mapping/read-mapping.ts";
import { recordSink } from "../mapping/record-sink.ts";
import { suggestMapping } from "../suggesting/suggest-mapping.ts";
import { suggestionText } from "../suggesting/suggestion-text.ts";
import { openTable } from "../tables/open-table.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import type { SharedOptions } from "./shared-options.ts";

/** Options of `egov map`. */
export interface MapCommandOptions extends SharedOptions {
  readonly with?: string;
  readonly to?: string;
  readonly out?: string;
  readonly unmapped?: string;
  readonly suggest?: boolean;
  readonly validOnly?: boolean;
  readonly asOf?: string;
}

const standardEntity = "Dossier";

/** `egov map <file>`: an agency's own export into our records, or a first mapping for it. */
export async function mapFile(file: string, options: MapCommandOptions, io: Io): Promise<number> {
  const { with: mappingFile } = options;
  if (options.suggest === true || mappingFile === undefined) return suggest(file, options, io);
  if (file === "-" && mappingFile === "-") throw bothFromStandardInput;
  const asOf = dayOf(options.asOf, io.now());
  if (options.to !== undefined) entityOf(options.to);
  const mapping = await readMapping(mappingFile, io);
  const plan = planOf(mapping, entityOf(nameOf(options.to, mapping)));
  refuseToOverwrite(file, mappingFile, options, io);
  const started = io.now().getTime();
  const table = await openTable(file, mapping.file ?? {}, io);
  const sink = await recordSink(options.out, io);
  const onlyValid = options.validOnly === true;
  const found = await mapRows(table, { plan, asOf, onlyValid, write: sink.write });
  await sink.close();
  const summary = summaryOf(found, (io.now().getTime() - started) / 1000);
  await writeUnmapped(options.unmapped, unmappedFile(found, summary), io);
  if (found.rows === 0) throw onlyHeader;
  const answer =
    options.format === "json"
      ? `${JSON.stringify(summary)}\n`
      : summaryText(found, summary, options.lang, io);
  // Standard output belongs to the records unless they go to a file.
  (options.out === undefined ? io.err : io.out)(answer);
  const clean = summary.invalid === 0 && summary.unmapped === 0;
  return clean ? exitCode.clean : exitCode.findings;
}

async function suggest(file: string, options: MapCommandOptions, io: Io): Promise<number> {
  const entity = entityOf(options.to ?? standardEntity);
  const suggestion = await suggestMapping(file, entity, io);
  const json = `${JSON.stringify(suggestion.mapping, null, 2)}\n`;
  if (options.out === undefined) io.out(json);
  else await writeText("--out", options.out, json, io);
  io.err(suggestionText(suggestion, options.lang, io));
  return exitCode.clean;
}

function nameOf(to: string | undefined, mapping: MappingFile): string {
  if (to !== undefined && mapping.to !== undefined && to !== mapping.to) {
    throw new Stop({
      vi: '--to khác với "to" trong tệp ánh xạ.',
      en: '--to is not the "to" of the mapping.',
    });
  }
  return to ?? mapping.to ?? standardEntity;
}

/** An export that was overwritten by its own records would be gone. */
function refuseToOverwrite(
  file: string,
  mapping: string,
  { out, unmapped }: MapCommandOptions,
  io: Io,
): void {
  const given = [file, mapping, out, unmapped]
    .filter((name) => name !== undefined && name !== "-")
    .map((name) => resolve(io.cwd, name ?? ""));
  if (new Set(given).size === given.length) return;
  throw new Stop({
    vi: "Hai tên tệp trong câu lệnh là một: một tệp sẽ bị ghi đè.",
    en: "Two of the files named are one: it would be overwritten.",
  });
}

async function writeUnmapped(path: string | undefined, text: string, io: Io): Promise<void> {
  if (path !== undefined) await writeText("--unmapped", path, text, io);
}

async function writeText(option: string, path: string, text: string, io: Io): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, path), text);
  } catch (error) {
    const { vi, en } = sentenceFor(error);
    throw new Stop({ vi: `${option}: ${vi}`, en: `${option}: ${en}` });
  }
}

const bothFromStandardInput = new Stop({
  vi: "Chỉ một trong hai tệp được lấy từ đầu vào chuẩn.",
  en: "Only one of the two files may be standard input.",
});

const onlyHeader = new Stop(
  {
    vi: "Tệp chỉ có tiêu đề, không có dòng dữ liệu nào.",
    en: "The file has headers and no rows.",
  },
  exitCode.findings,
);
