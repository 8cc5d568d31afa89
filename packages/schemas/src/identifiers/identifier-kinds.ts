import { checkLegalInstrument } from "../law/check-legal-instrument.ts";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { AsOf, IdentifierCheck } from "./identifier-check.ts";
import { checkAdministrativeUnitCode } from "./looked-up/administrative-unit-code.ts";
import { lookUpAgencyCode } from "./looked-up/agency-code.ts";
import { lookUpHealthInsuranceCard } from "./looked-up/health-insurance-card.ts";
import { checkDossierCode } from "./matters/dossier-code.ts";
import { checkProcedureCode } from "./matters/procedure-code.ts";
import { checkEnterpriseCode } from "./organisations/enterprise-code.ts";
import { checkTaxCode } from "./organisations/tax-code.ts";
import { parseIdCardMrz } from "./people/id-card-mrz.ts";
import { parseIdCardQr } from "./people/id-card-qr.ts";
import { checkOldIdentityNumber } from "./people/old-identity-number.ts";
import { checkPersonalId } from "./people/personal-id.ts";
import { checkPhoneNumber } from "./people/phone-number.ts";
import { checkSocialInsuranceNumber } from "./people/social-insurance-number.ts";
import { checkLandParcelId } from "./places/land-parcel-id.ts";
import { checkPostalCode } from "./places/postal-code.ts";

/** A kind of identifier that `egov id` knows. */
export interface IdentifierKind {
  /** Name at the prompt, in kebab-case. */
  readonly kind: string;
  readonly title: BilingualText;
  /** A promise where a long list has to be loaded first. */
  readonly check: (
    value: string,
    options?: AsOf,
  ) => IdentifierCheck<unknown> | Promise<IdentifierCheck<unknown>>;
}

/**
 * Every kind of identifier (loại mã định danh), sorted by name.
 *
 * Importing this brings in all of them; import one check where size matters.
 *
 * @example
 * ```ts
 * import { identifierKinds } from "@egov-vn/schemas/identifiers";
 *
 * const taxCode = identifierKinds.find(({ kind }) => kind === "tax-code");
 * (await taxCode?.check("0100233488"))?.valid; // => true
 * ```
 */
export const identifierKinds: readonly IdentifierKind[] = [
  of(
    "administrative-unit",
    "Mã đơn vị hành chính",
    "Administrative unit",
    checkAdministrativeUnitCode,
  ),
  of("agency-code", "Mã định danh điện tử của cơ quan", "Agency code", lookUpAgencyCode),
  of("dossier-code", "Mã số hồ sơ", "Dossier code", checkDossierCode),
  of("enterprise-code", "Mã số doanh nghiệp", "Enterprise code", checkEnterpriseCode),
  of("health-insurance-card", "Mã số thẻ BHYT", "Health-insurance card", lookUpHealthInsuranceCard),
  of("id-card-mrz", "MRZ của thẻ căn cước", "Identity-card MRZ", (value) => parseIdCardMrz(value)),
  of("id-card-qr", "QR của thẻ căn cước", "Identity-card QR", (value) => parseIdCardQr(value)),
  of("land-parcel-id", "Mã thửa đất", "Land-parcel id", checkLandParcelId),
  of("legal-instrument", "Số, ký hiệu văn bản", "Legal instrument", checkLegalInstrument),
  of("old-identity-number", "Số CMND 9 số", "Old identity number", checkOldIdentityNumber),
  of("personal-id", "Số định danh cá nhân", "Personal id", checkPersonalId),
  of("phone-number", "Số điện thoại", "Phone number", checkPhoneNumber),
  of("postal-code", "Mã bưu chính", "Postal code", checkPostalCode),
  of("procedure-code", "Mã thủ tục hành chính", "Procedure code", checkProcedureCode),
  of(
    "social-insurance-number",
    "Mã số BHXH",
    "Social-insurance number",
    checkSocialInsuranceNumber,
  ),
  of("tax-code", "Mã số thuế", "Tax code", checkTaxCode),
];

function of(kind: string, vi: string, en: string, check: IdentifierKind["check"]): IdentifierKind {
  return { kind, title: { vi, en }, check };
}
