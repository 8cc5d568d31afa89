import { requireIsoDate } from "../../identifiers/checking.ts";
import type { Confidence } from "../../metadata/confidence.ts";

/** The levels of administrative units (cấp hành chính), from above; districts ended on 30/6/2025. */
export const administrativeLevels = ["province", "district", "commune"] as const;

/** A value of {@link administrativeLevels}. */
export type AdministrativeLevel = (typeof administrativeLevels)[number];

/**
 * The kinds of administrative units (loại đơn vị hành chính).
 *
 * - `municipality`: thành phố trực thuộc trung ương; `province`: tỉnh
 * - `district`: huyện; `urban-district`: quận; `town`: thị xã; `provincial-city`: thành phố thuộc
 *   tỉnh; `municipal-city`: thành phố thuộc thành phố trực thuộc trung ương
 * - `commune`: xã; `ward`: phường; `township`: thị trấn; `special-zone`: đặc khu
 */
export const administrativeKinds = [
  "municipality",
  "province",
  "district",
  "urban-district",
  "town",
  "provincial-city",
  "municipal-city",
  "commune",
  "ward",
  "township",
  "special-zone",
] as const;

/** A value of {@link administrativeKinds}. */
export type AdministrativeKind = (typeof administrativeKinds)[number];

/** Name of a unit without the word for its kind; `en` is `null` where no source gives it. */
export interface AdministrativeName {
  readonly vi: string;
  readonly en: string | null;
}

/** What a unit was under the same code and edition before it changed its kind or name. */
export interface EarlierForm {
  readonly kind: AdministrativeKind;
  readonly name: AdministrativeName;
  /** First day, `null` where not known. */
  readonly from: string | null;
  /** Last day. */
  readonly to: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** An administrative unit (đơn vị hành chính) in one edition of the list. */
export interface AdministrativeUnit {
  /** 2 digits for a province, 3 for a district, 5 for a commune. */
  readonly code: string;
  readonly edition: string;
  readonly level: AdministrativeLevel;
  /** The latest kind that is known; see {@link formOn} for an earlier day. */
  readonly kind: AdministrativeKind;
  /** The latest name that is known, without the word for the kind: `Ba Đình`, `12`. */
  readonly name: AdministrativeName;
  /** Code of the unit above in the same edition; `null` for a province. */
  readonly parent: string | null;
  /** First day on which the code had this meaning; `null` where not known. */
  readonly from: string | null;
  /** Last day; `null` while it is in force. */
  readonly to: string | null;
  /** Earlier kinds and names, oldest first, where a change is known. */
  readonly earlier?: readonly EarlierForm[];
}

/** Kind and name of a unit on a day. */
export interface AdministrativeForm {
  readonly kind: AdministrativeKind;
  readonly name: AdministrativeName;
}

/**
 * What kind a unit was and how it was named on a day (loại và tên tại một ngày).
 *
 * `undefined` when the code did not have this meaning on that day. Changes that no source of ours
 * tells are missing: the list of 2004 shows the state of 30/6/2025, not every state since 2004.
 *
 * @throws TypeError when the day is not an ISO date, `yyyy-mm-dd`.
 *
 * @example
 * ```ts
 * import {
 *   formOn,
 *   loadAdministrativeUnits,
 * } from "@egov-vn/schemas/code-lists/administrative-units";
 *
 * const dongNai = (await loadAdministrativeUnits()).find("75", "2025");
 * dongNai && formOn(dongNai, "2026-04-29")?.kind; // => "province"
 * dongNai && formOn(dongNai, "2026-04-30")?.kind; // => "municipality"
 * ```
 */
export function formOn(unit: AdministrativeUnit, day: string): AdministrativeForm | undefined {
  requireIsoDate("day", day);
  if ((unit.from !== null && day < unit.from) || (unit.to !== null && day > unit.to)) {
    return undefined;
  }
  const { kind, name } = unit.earlier?.find(({ to }) => day <= to) ?? unit;
  return { kind, name };
}

const kindWords: Readonly<Record<AdministrativeKind, string>> = {
  municipality: "Thành phố",
  province: "Tỉnh",
  district: "Huyện",
  "urban-district": "Quận",
  town: "Thị xã",
  "provincial-city": "Thành phố",
  "municipal-city": "Thành phố",
  commune: "Xã",
  ward: "Phường",
  township: "Thị trấn",
  "special-zone": "Đặc khu",
};

/**
 * The Vietnamese name with the word for the kind in front (tên đầy đủ), as addresses print it.
 *
 * @example
 * ```ts
 * import {
 *   fullName,
 *   loadAdministrativeUnits,
 * } from "@egov-vn/schemas/code-lists/administrative-units";
 *
 * const unit = (await loadAdministrativeUnits()).find("00004", "2025");
 * unit && fullName(unit); // => "Phường Ba Đình"
 * ```
 */
export function fullName({ kind, name }: AdministrativeForm): string {
  return `${kindWords[kind]} ${name.vi}`;
}
