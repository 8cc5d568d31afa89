import {
  type AdministrativeKind,
  type AdministrativeLevel,
  fullName,
} from "../../code-lists/administrative-units/administrative-unit.ts";
import type { AdministrativeUnits } from "../../code-lists/administrative-units/administrative-units.ts";
import { loadAdministrativeUnits } from "../../code-lists/administrative-units/load-administrative-units.ts";
import { answer, compactDigits, digitIssues, error, requireIsoDate, warning } from "../checking.ts";
import type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "../identifier-check.ts";

/** What a code stands for in one edition. */
export interface AdministrativeUnitReading {
  readonly edition: string;
  readonly level: AdministrativeLevel;
  readonly kind: AdministrativeKind;
  /** With the word for the kind: `Phường Ba Đình`. */
  readonly name: string;
  /** Code of the unit above; `null` for a province. */
  readonly parent: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Every edition's reading of a bare code, oldest first. */
export interface AdministrativeUnitCodeParts {
  readonly readings: readonly AdministrativeUnitReading[];
}

/** Which editions to look in. */
export interface AdministrativeUnitCodeOptions extends AsOf {
  /** The editions that ship with this package unless given. */
  readonly units?: AdministrativeUnits;
}

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "124/2004/QĐ-TTg",
    article: null,
    source: "codes until 2025-06-30; names from maintained data sets",
    confidence: "library",
  },
  {
    instrument: "19/2025/QĐ-TTg",
    article: null,
    source: "codes from 2025-07-01; names from maintained data sets",
    confidence: "library",
  },
];

/**
 * Looks up a bare code of an administrative unit (mã đơn vị hành chính) in every edition.
 *
 * Codes were used again: 00004 was Trúc Bạch until 2025-06-30 and is Ba Đình since. A bare code is
 * accepted with all its readings, and a warning where they differ; inside an entity the edition has
 * to stand beside the code. With `asOf`, a code that has no reading on that day is a warning.
 *
 * Does not check: that the unit existed on each day of its edition (units that ended before
 * 2025-06-30 are not in the list).
 *
 * Issues: `empty`, `not-digits`, `wrong-length`, `leading-zero-lost` (warning), `unknown-code`,
 * `readings-differ` (warning), `not-in-force` (warning).
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD` (as a rejection).
 * @basis 124/2004/QĐ-TTg; 19/2025/QĐ-TTg
 * @example
 * ```ts
 * import { checkAdministrativeUnitCode } from "@egov-vn/schemas/identifiers";
 *
 * const { valid, issues, parts } = await checkAdministrativeUnitCode("00004");
 * [valid, issues[0]?.code]; // => [true, "readings-differ"]
 * parts?.readings.map((reading) => reading.name); // => ["Phường Trúc Bạch", "Phường Ba Đình"]
 * ```
 */
export async function checkAdministrativeUnitCode(
  value: string,
  options: AdministrativeUnitCodeOptions = {},
): Promise<IdentifierCheck<AdministrativeUnitCodeParts>> {
  requireIsoDate("asOf", options.asOf);
  const digits = compactDigits(value);
  const issues = digitIssues(digits, [2, 3, 5], {
    vi: "Mã đơn vị hành chính",
    en: "administrative-unit code",
  });
  if (issues.length > 0) {
    const nothing = { normalized: null, parts: null, issues, basis };
    return answer<AdministrativeUnitCodeParts>("administrative-unit", value, nothing);
  }
  const units = options.units ?? (await loadAdministrativeUnits());
  const readings = units.readings(digits).map(
    (unit): AdministrativeUnitReading => ({
      edition: unit.edition,
      level: unit.level,
      kind: unit.kind,
      name: fullName(unit),
      parent: unit.parent,
      from: unit.from,
      to: unit.to,
    }),
  );
  return answer("administrative-unit", value, {
    normalized: readings.length > 0 ? digits : null,
    parts: readings.length > 0 ? { readings } : null,
    issues: readingIssues(readings, options.asOf),
    basis,
  });
}

function readingIssues(
  readings: readonly AdministrativeUnitReading[],
  asOf: string | undefined,
): IdentifierIssue[] {
  if (readings.length === 0) {
    return [
      error(
        "unknown-code",
        "Không có đơn vị hành chính nào mang mã này trong các danh mục đã nạp.",
        "No unit has this code in any edition that is loaded.",
      ),
    ];
  }
  const issues: IdentifierIssue[] = [];
  if (new Set(readings.map(({ name, level }) => `${level} ${name}`)).size > 1) {
    issues.push(
      warning(
        "readings-differ",
        "Mã này chỉ các đơn vị khác nhau tùy danh mục; cần ghi kèm danh mục hoặc ngày.",
        "The code stands for different units in different editions: give the edition or the day.",
      ),
    );
  }
  const inForce = readings.some(
    ({ from, to }) =>
      asOf === undefined || ((from === null || from <= asOf) && (to === null || asOf <= to)),
  );
  if (!inForce) {
    issues.push(
      warning(
        "not-in-force",
        "Mã này không có hiệu lực vào ngày xét.",
        "The code is not in force on that day.",
      ),
    );
  }
  return issues;
}
