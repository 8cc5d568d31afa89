import { describeIssues } from "../../messages/describe-issue.ts";
import type { AdministrativeUnits } from "./administrative-units.ts";
import { AdministrativeUnitsFile } from "./administrative-units-file.ts";
import { createAdministrativeUnits, editionDataOf } from "./create-administrative-units.ts";
import { type EditionData, mergeEditions } from "./edition-data.ts";
import { contradictionsIn } from "./file-contradictions.ts";

const nothing: EditionData = { editions: [], units: [], successions: [] };
const shownProblems = 5;

/**
 * Administrative units with an edition from a JSON file (bổ sung danh mục khi chạy), alone or on top
 * of lists that are loaded.
 *
 * A file whose edition is loaded already changes it: its units replace those with the same code, and
 * the others stay. `base` itself does not change. Checked besides the shape: level, kind and length
 * of the code fit, each parent is in the edition one level or more above, no code comes twice, and
 * both ends of each succession are loaded. Not checked: whether the content agrees with the law.
 *
 * @throws TypeError when the file is no usable edition; the message names the places, five at most.
 * Use {@link AdministrativeUnitsFile} to get every mismatch of the shape as data.
 *
 * @example
 * ```ts
 * import { administrativeUnitsFrom } from "@egov-vn/schemas/code-lists/administrative-units";
 *
 * const units = administrativeUnitsFrom({
 *   edition: {
 *     id: "2031",
 *     title: { vi: "Danh mục thử", en: "Trial list" },
 *     from: "2031-01-01",
 *     to: null,
 *     stateOn: "2031-01-01",
 *     instrument: null,
 *     source: "synthetic",
 *     confidence: "unverified",
 *   },
 *   units: [
 *     {
 *       code: "01",
 *       level: "province",
 *       kind: "municipality",
 *       name: { vi: "Hà Nội", en: "Hanoi" },
 *       parent: null,
 *       from: "2031-01-01",
 *       to: null,
 *     },
 *   ],
 *   successions: [],
 * });
 * units.find("01", "2031")?.name.en; // => "Hanoi"
 * ```
 */
export function administrativeUnitsFrom(
  file: unknown,
  base?: AdministrativeUnits,
): AdministrativeUnits {
  const read = AdministrativeUnitsFile.safeParse(file);
  if (!read.success) {
    refuse(describeIssues(read.error.issues).map(({ path, message }) => `${path}: ${message.en}`));
  }
  const { edition, units, successions } = read.data;
  const before = base === undefined ? nothing : editionDataOf(base);
  const added: EditionData = {
    editions: [edition],
    units: units.map((unit) => ({ ...unit, edition: edition.id })),
    successions,
  };
  const merged = mergeEditions(before, added);
  const contradictions = contradictionsIn(read.data, merged);
  if (contradictions.length > 0) refuse(contradictions);
  return createAdministrativeUnits(merged);
}

function refuse(problems: readonly string[]): never {
  const more = problems.length - shownProblems;
  const rest = more > 0 ? `; and ${more} more` : "";
  throw new TypeError(
    `This is no usable edition of administrative units. ${problems.slice(0, shownProblems).join("; ")}${rest}. AdministrativeUnitsFile describes the shape.`,
  );
}
