// Turns a province's own export into our records, and says what could not be mapped.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { runEgov } from "@egov-vn/cli";

const cwd = fileURLToPath(new URL("./maps", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "egov-map-"));
const records: string[] = [];

// The export is in TCVN3; the mapping was written from what `egov map --suggest` proposed.
const words = ["map", "one-stop-export.csv", "--with", "mapping.json", "--as-of", "2021-04-01"];
const code = await runEgov([...words, "--unmapped", join(folder, "unmapped.json")], {
  stdin: Readable.from([]),
  out: (lines) => records.push(...lines.trimEnd().split("\n")),
  err: (summary) => console.log(summary),
  cwd,
  colour: false,
  columns: 100,
  now: () => new Date("2021-04-01T08:00:00+07:00"),
});

const { unknownCodes } = JSON.parse(readFileSync(join(folder, "unmapped.json"), "utf8"));
rmSync(folder, { recursive: true });
console.log(`egov ended with ${code} and wrote ${records.length} records.`);
console.log("Codes that the table lacks:", JSON.stringify(unknownCodes));
