import { explainFields, type FieldExplanation, plainPath } from "../metadata/explain.ts";
import { entities } from "./entities.ts";

/**
 * Explains one field of an entity (giải thích một trường): titles, law, protection class, values.
 *
 * `place` is the entity's name and the path, as in `Dossier.applicant.personalId` or
 * `Dossier.documents[0].name`; a list's own path means what stands in it. Members of a union that
 * share a path give one explanation each. Nothing when there is no such field.
 *
 * @example
 * ```ts
 * import { explain } from "@egov-vn/schemas";
 *
 * const [field] = explain("Dossier.applicant.personalId");
 * [field?.title.vi, field?.class]; // => ["Số định danh cá nhân", "personal"]
 * explain("Dossier.colour"); // => []
 * ```
 */
export function explain(place: string): FieldExplanation[] {
  const [name = "", ...rest] = place.split(".");
  const entity = entities.find((each) => each.name === name);
  if (entity === undefined) return [];
  const wanted = plainPath(rest.join("."));
  return explainFields(entity.schema).filter(({ path }) => plainPath(path) === wanted);
}
