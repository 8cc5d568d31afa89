import type { BilingualText } from "../../metadata/bilingual-text.ts";
import type { Confidence } from "../../metadata/confidence.ts";
import type { AdministrativeLevel, AdministrativeUnit } from "./administrative-unit.ts";
import type { AdministrativeUnitRef } from "./administrative-unit-ref.ts";
import type { Succession } from "./succession.ts";

/** An edition of the list of administrative units (danh mục đơn vị hành chính). */
export interface AdministrativeEdition {
  readonly id: string;
  readonly title: BilingualText;
  /** First and last day on which its codes applied; `null` where not known or still in force. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day whose state the list shows; `null` where not known. */
  readonly stateOn: string | null;
  /** Number of the instrument that lays it down. */
  readonly instrument: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  /** What is known to be missing or in doubt. */
  readonly gaps?: BilingualText;
}

/** Which units to list. */
export interface AdministrativeListing {
  readonly edition: string;
  readonly level?: AdministrativeLevel;
  /** Only the units directly under this code. */
  readonly parent?: string;
}

/**
 * Lists of administrative units (đơn vị hành chính) in several editions, and what followed what.
 *
 * Made by `loadAdministrativeUnits` and `administrativeUnitsFrom`; it does not change.
 */
export interface AdministrativeUnits {
  /** The editions that are loaded, oldest first. */
  readonly editions: readonly AdministrativeEdition[];

  /** The unit that a code stands for in an edition; `undefined` when either is not loaded. */
  find(code: string, edition: string): AdministrativeUnit | undefined;

  /** What a code without an edition may stand for: every edition's reading, oldest first. */
  readings(code: string): readonly AdministrativeUnit[];

  /**
   * The units of an edition, of one level or under one unit, sorted by code.
   *
   * @throws TypeError when no such edition is loaded.
   */
  list(which: AdministrativeListing): readonly AdministrativeUnit[];

  /**
   * The units of an edition that bear a name, with or without the word for the kind in front,
   * whatever the case and the accents: `ba dinh` and `Phường Ba Đình` both find `Ba Đình`.
   *
   * @throws TypeError when no such edition is loaded.
   */
  search(name: string, edition: string): readonly AdministrativeUnit[];

  /**
   * The units that took over from a unit. Of communes, the shipped table names one successor each
   * even where a commune was split, so its `share` is `unknown`; districts have none recorded.
   */
  successorsOf(unit: AdministrativeUnitRef): Succession;

  /** The units that a unit took over from, with the same limits as the successors. */
  predecessorsOf(unit: AdministrativeUnitRef): Succession;
}
