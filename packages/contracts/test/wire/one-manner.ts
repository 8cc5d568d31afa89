import type { JsonObject, JsonValue } from "@egov-vn/contracts";

type Draft = Record<string, JsonValue>;

/**
 * Makes the choices that a schema cannot say the same throughout: `IsDeleted` stands in every paper
 * of a message or in none, and an applicant's number once more in a key of its own.
 */
export function inOneManner(message: JsonObject): JsonObject {
  const settled = structuredClone(message);
  const objects = objectsIn(settled);
  settlePapers(objects.filter((each) => "TepDinhKemId" in each));
  for (const dossier of objects.filter((each) => "DinhDanhCHS" in each)) settleIds(dossier);
  return settled;
}

function settlePapers(papers: readonly Draft[]): void {
  const without = papers.find(({ IsDeleted }) => isNone(IsDeleted));
  if (without === undefined) return;
  for (const paper of papers) {
    if ("IsDeleted" in without) paper["IsDeleted"] = without["IsDeleted"] ?? null;
    else delete paper["IsDeleted"];
  }
}

function settleIds(dossier: Draft): void {
  const list = dossier["DinhDanhCHS"];
  if (!Array.isArray(list) || list.length === 0) return;
  const [first] = list as Draft[];
  dossier["DinhDanhCHS"] = [first ?? {}];
  dossier["SoGiayToChuHoSo"] = first?.["SoDinhDanh"] ?? "";
}

function isNone(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === "";
}

/** Every object of a message, to be changed in place. */
function objectsIn(value: unknown): Draft[] {
  if (Array.isArray(value)) return value.flatMap((each) => objectsIn(each));
  if (typeof value !== "object" || value === null) return [];
  // What was cloned may be changed.
  return [value as Draft, ...Object.values(value).flatMap((each) => objectsIn(each))];
}
