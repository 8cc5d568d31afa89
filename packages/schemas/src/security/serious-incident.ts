import type { CyberIncident } from "./cyber-incident.ts";
import type { InformationSystem } from "./information-system.ts";
import { decree85LevelOf } from "./security-level-scheme.ts";

/**
 * Whether an incident is serious (sự cố nghiêm trọng): the system is of level 4 or 5 or on the
 * critical list, one of the consequences has come, and its owner cannot handle it alone.
 *
 * `undefined` where a fact is missing that decides: no level of Decree 85/2016, consequences or
 * capacity not judged. It is the rule applied, not the decision, which an authority takes.
 *
 * @throws TypeError when the incident names another system.
 * @basis 05/2017/QĐ-TTg art. 9
 * @example
 * ```ts
 * import { isSeriousIncident } from "@egov-vn/schemas";
 * import { sample } from "@egov-vn/schemas/samples";
 *
 * const level = { scheme: "security-levels-nd85", level: "4" } as const;
 * const system = { ...sample("InformationSystem", 1), code: "A", securityLevel: level };
 * const incident = { ...sample("CyberIncident", 1), systemCode: "A", beyondOwnCapacity: true };
 * isSeriousIncident({ ...incident, consequences: ["loss-of-control"] }, system); // => true
 * isSeriousIncident({ ...incident, consequences: [] }, system); // => false
 * ```
 */
export function isSeriousIncident(
  incident: CyberIncident,
  system: InformationSystem,
): boolean | undefined {
  if (incident.systemCode !== system.code) {
    throw new TypeError("The incident concerns another system: give the one that it names.");
  }
  const { consequences, beyondOwnCapacity } = incident;
  const conditions = [
    isImportant(system),
    consequences === undefined ? undefined : consequences.length > 0,
    beyondOwnCapacity,
  ];
  if (conditions.includes(false)) return false;
  return conditions.every((condition) => condition === true) ? true : undefined;
}

function isImportant({ securityLevel, onCriticalList }: InformationSystem): boolean | undefined {
  const level = decree85LevelOf(securityLevel);
  if (onCriticalList === true || (level !== undefined && level >= 4)) return true;
  // The list is that of systems of level 5 (Decree 85/2016 art. 12(3)): a lower level is off it.
  return level === undefined ? undefined : false;
}
