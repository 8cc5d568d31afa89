import * as z from "zod";
import { EmailAddress } from "../formats/email-address.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { PersonName } from "../people/person-name.ts";
import { recordSchema } from "../records/record-schema.ts";
import { civilStatusField } from "./civil-status-fields.ts";
import { identityPaper } from "./civil-status-person.ts";

const structure = z.strictObject({
  name: PersonName,
  relation: civilStatusField(
    textUpTo(100).optional(),
    "Quan hệ với người được đăng ký",
    "Relation to the person registered",
    "requester",
    "personal",
  ),
  personalId: civilStatusField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "requester",
    "personal",
  ),
  identityPaper: identityPaper.optional(),
  phone: civilStatusField(
    PhoneNumber.optional(),
    "Số điện thoại",
    "Phone number",
    "requester",
    "personal",
  ),
  email: civilStatusField(
    EmailAddress.optional(),
    "Thư điện tử",
    "E-mail",
    "requester",
    "personal",
  ),
});

/** The type of {@link CivilStatusRequester}'s schema. */
export interface CivilStatusRequesterSchema extends Of<typeof structure> {}

/**
 * Who asks for a registration of civil status (người yêu cầu đăng ký hộ tịch).
 *
 * It is not checked that this person may ask for it.
 *
 * @basis 58/2026/NĐ-CP art. 5(1); 87/2020/NĐ-CP
 * @example
 * ```ts
 * import { CivilStatusRequester } from "@egov-vn/schemas";
 *
 * const requester = { name: { full: "Trần Thị Ví Dụ" }, relation: "Mẹ" };
 * CivilStatusRequester.safeParse(requester).success; // => true
 * ```
 */
export const CivilStatusRequester: CivilStatusRequesterSchema = recordSchema(structure);
/** Who asks for a registration; see the schema of the same name. */
export type CivilStatusRequester = z.infer<CivilStatusRequesterSchema>;
