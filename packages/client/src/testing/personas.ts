import type { Dossier } from "@egov-vn/schemas";
import { type CastMember, cast, sample } from "@egov-vn/schemas/samples";

/** A person of the samples with a dossier of theirs. */
export interface Persona extends CastMember {
  readonly dossier: Dossier;
}

/**
 * The recurring cast with a dossier each (nhân vật mẫu và hồ sơ mẫu): nobody is real, and the same
 * seed gives the same dossiers.
 *
 * @example
 * ```ts
 * import { personas } from "@egov-vn/client/testing";
 *
 * personas(1)[0]?.name; // => "Nguyễn Văn Mẫu"
 * ```
 */
export function personas(seed: number): readonly Persona[] {
  return cast.map((member, position) => ({
    ...member,
    dossier: sample("Dossier", seed * 1000 + position),
  }));
}
