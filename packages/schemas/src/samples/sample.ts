import type { EntityName, EntityTypes } from "../entities/entity-types.ts";
import { chanceOf } from "./chance.ts";
import { sampleBuilders } from "./sample-builders.ts";

/**
 * One valid instance of an entity (dữ liệu mẫu), always the same for a name and a seed.
 *
 * Different seeds give different codes. Nothing is real: names hold Mẫu, Ví Dụ or Thử, e-mail and web
 * addresses end in `.example`, phones are 09000000xx. `seed` is a whole number from 0 to 999999999999.
 *
 * @throws TypeError when there is no such entity, or the seed is no such number.
 * @example
 * ```ts
 * import { Dossier } from "@egov-vn/schemas";
 * import { sample } from "@egov-vn/schemas/samples";
 *
 * Dossier.safeParse(sample("Dossier", 7)).success; // => true
 * sample("Dossier", 7).code === sample("Dossier", 7).code; // => true
 * sample("Dossier", 7).code === sample("Dossier", 8).code; // => false
 * ```
 */
export function sample<Name extends EntityName>(name: Name, seed: number): EntityTypes[Name] {
  if (!Object.hasOwn(sampleBuilders, name)) {
    throw new TypeError("There is no entity of this name; entities lists them.");
  }
  return sampleBuilders[name](chanceOf(name, seed));
}
