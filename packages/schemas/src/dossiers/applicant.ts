import * as z from "zod";
import { EmailAddress } from "../formats/email-address.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { EnterpriseCode } from "../identifiers/organisations/enterprise-code.ts";
import { TaxCode } from "../identifiers/organisations/tax-code.ts";
import { OldIdentityNumber } from "../identifiers/people/old-identity-number.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Address } from "../places/address.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { dossierField } from "./dossier-fields.ts";

/** Kinds of applicants; codes 1 to 4 on the wire. */
export const applicantKinds = ["citizen", "enterprise", "state-agency", "organisation"] as const;

const structure = z.strictObject({
  kind: dossierField(
    z.enum(applicantKinds),
    "Loại đối tượng",
    "Kind of applicant",
    "exchange",
    "internal",
  ),
  name: dossierField(textUpTo(500), "Chủ hồ sơ", "Name of the applicant", "oneStop", "personal"),
  personalId: dossierField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "personalId",
    "personal",
  ),
  oldIdentityNumber: dossierField(
    OldIdentityNumber.optional(),
    "Số CMND 9 số",
    "Old identity number",
    "personalId",
    "personal",
  ),
  passportNumber: dossierField(
    textUpTo(20).optional(),
    "Số hộ chiếu",
    "Passport number",
    "exchange",
    "personal",
    {
      vi: "Dạng số hộ chiếu của từng nước khác nhau nên không kiểm tra",
      en: "Countries number passports differently, so the form is not checked",
    },
  ),
  taxCode: dossierField(TaxCode.optional(), "Mã số thuế", "Tax code", "exchange", "personal"),
  enterpriseCode: dossierField(
    EnterpriseCode.optional(),
    "Mã số doanh nghiệp",
    "Enterprise code",
    "exchange",
    "public",
  ),
  portalId: dossierField(
    textUpTo(100).optional(),
    "Mã đối tượng trên Cổng (TechID)",
    "Id at the national portal (TechID)",
    "exchange",
    "personal",
  ),
  verifiedByElectronicIdentity: dossierField(
    z.boolean().optional(),
    "Tài khoản được xác thực với VNeID",
    "Account verified by VNeID",
    "exchange",
    "internal",
  ),
  phone: dossierField(
    PhoneNumber.optional(),
    "Số điện thoại",
    "Phone number",
    "exchange",
    "personal",
  ),
  email: dossierField(EmailAddress.optional(), "Thư điện tử", "E-mail", "exchange", "personal"),
  fax: dossierField(textUpTo(30).optional(), "Số fax", "Fax number", "exchange", "personal"),
  address: Address.optional(),
});

/** The type of {@link Applicant}'s schema. */
export interface ApplicantSchema extends Of<typeof structure> {}

const applicantRules: readonly RecordRule<z.infer<ApplicantSchema>>[] = [
  {
    code: "applicant-unidentified",
    severity: "warning",
    path: ["personalId"],
    message: {
      vi: "Không có mã số hay giấy tờ nào để nhận ra người nộp.",
      en: "No number or paper identifies the applicant.",
    },
    basis: null,
    holds: (applicant) =>
      applicant.personalId !== undefined ||
      applicant.oldIdentityNumber !== undefined ||
      applicant.passportNumber !== undefined ||
      applicant.taxCode !== undefined ||
      applicant.enterpriseCode !== undefined ||
      applicant.portalId !== undefined,
  },
  {
    code: "citizen-with-enterprise-code",
    severity: "warning",
    path: ["enterpriseCode"],
    message: {
      vi: "Đối tượng là công dân nhưng có mã số doanh nghiệp.",
      en: "The applicant is a citizen and has an enterprise code.",
    },
    basis: null,
    holds: ({ kind, enterpriseCode }) => kind !== "citizen" || enterpriseCode === undefined,
  },
];

/**
 * Who a dossier belongs to (chủ hồ sơ, người nộp): a citizen, an enterprise, an agency or another
 * organisation.
 *
 * A number is checked for its form; that it is this applicant's is not.
 *
 * @basis 118/2025/NĐ-CP; QCVN 120:2019/BTTTT
 * @example
 * ```ts
 * import { Applicant } from "@egov-vn/schemas";
 *
 * Applicant.safeParse({ kind: "citizen", name: "Nguyễn Văn Mẫu", phone: "0912345678" }).success; // => true
 * Applicant.safeParse({ kind: "1", name: "Nguyễn Văn Mẫu" }).success; // => false
 * ```
 */
export const Applicant: ApplicantSchema = recordSchema(structure, applicantRules);
/** Who a dossier belongs to; see the schema of the same name. */
export type Applicant = z.infer<ApplicantSchema>;
