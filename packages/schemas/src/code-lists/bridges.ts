import type { Bridge } from "./bridge.ts";
import { dossierKindBridges } from "./dossiers/dossier-kinds.ts";
import { serviceLevelBridges } from "./dossiers/service-levels.ts";
import { statusBridges } from "./dossiers/statuses.ts";
import { sexBridges } from "./people/sexes.ts";
import { incidentKindBridges } from "./security/incident-kinds.ts";

/** Every bridge between two of our code lists, sorted by the ids of its lists. */
export const bridges: readonly Bridge[] = [
  ...dossierKindBridges,
  ...serviceLevelBridges,
  ...statusBridges,
  ...sexBridges,
  ...incidentKindBridges,
].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** A blank sorts before every letter and hyphen of an id. */
function keyOf({ from, to }: Bridge): string {
  return `${from} ${to}`;
}

/**
 * The bridge from one code list to another (bảng chuyển đổi giữa hai danh mục), by their ids.
 *
 * `undefined` when there is none. A bridge is not turned round: several codes may lead to one.
 *
 * @example
 * ```ts
 * import { bridgeOf } from "@egov-vn/schemas/code-lists";
 *
 * const levels = bridgeOf("service-levels-2011", "service-levels-2022");
 * levels?.rows.find((row) => row.from === "level-4")?.to; // => "full"
 * bridgeOf("service-levels-2011", "service-levels-proactive")?.rows[0]?.to; // => null
 * ```
 */
export function bridgeOf(from: string, to: string): Bridge | undefined {
  return bridges.find((bridge) => bridge.from === from && bridge.to === to);
}
