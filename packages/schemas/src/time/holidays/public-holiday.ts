import type { BilingualText } from "../../metadata/bilingual-text.ts";
import type { Confidence } from "../../metadata/confidence.ts";

/**
 * Why a day is off, or worked: `holiday` (nghỉ lễ, tết), `in-lieu` of one that fell on a day of rest
 * (nghỉ bù), `exchanged` for another day (nghỉ hoán đổi), `worked` in exchange (làm bù).
 */
export type HolidayKind = "holiday" | "in-lieu" | "exchanged" | "worked";

/** What a holiday is kept for. */
export type HolidayOccasion =
  | "new-year"
  | "tet"
  | "hung-kings"
  | "reunification-day"
  | "labour-day"
  | "national-day"
  | "culture-day";

/** A day that state agencies have off, or work in exchange, and how well that is known. */
export interface PublicHoliday {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly kind: HolidayKind;
  readonly occasion: HolidayOccasion;
  /** Where the day was read. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** A day of a notice: month and day, occasion, and the kind where it is not a holiday as such. */
type NoticedDay = readonly [day: string, occasion: HolidayOccasion, kind?: HolidayKind];

/** Days that one source names. */
interface HolidayNotice {
  readonly source: string;
  readonly confidence: Confidence;
  readonly days: readonly NoticedDay[];
}

/** Days that may yet be off or worked: proposed, and not decided as far as was read. */
export interface HolidayGap {
  /** `YYYY-MM-DD`. */
  readonly days: readonly string[];
  readonly message: BilingualText;
}

/** What was read of one year. */
export interface YearOfNotices {
  readonly notices: readonly HolidayNotice[];
  readonly gaps: readonly HolidayGap[];
}
