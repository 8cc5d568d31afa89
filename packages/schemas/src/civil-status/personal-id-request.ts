import * as z from "zod";
import { legalBasis } from "../metadata/legal-basis.ts";
import type { Of } from "../metadata/named-schema.ts";
import {
  CountryCode,
  countryNote,
  EthnicGroupCode,
  ethnicGroupNote,
  Sex,
} from "../people/person-codes.ts";
import { PersonName } from "../people/person-name.ts";
import { Address } from "../places/address.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { isSurelyBefore, PartialDate } from "../time/partial-date.ts";
import { civilStatusField } from "./civil-status-fields.ts";

const named = (vi: string, en: string) =>
  z
    .strictObject({
      name: PersonName,
      nationality: civilStatusField(
        CountryCode.optional(),
        `Quốc tịch của ${vi}`,
        `Nationality of the ${en}`,
        "idRequest",
        "personal",
        countryNote,
      ),
    })
    .optional();

const structure = z.strictObject({
  event: civilStatusField(
    z.enum(["birth", "event-abroad"]),
    "Việc hộ tịch",
    "Event of civil status",
    "idRequest",
    "personal",
    {
      vi: "birth: đăng ký khai sinh; event-abroad: ghi việc khai sinh đã đăng ký ở nước ngoài",
      en: "The registration of a birth, or the entry of one registered abroad",
    },
  ),
  birthName: civilStatusField(
    PersonName,
    "Họ, chữ đệm và tên khai sinh",
    "Birth name",
    "idRequest",
    "personal",
  ),
  bornOn: civilStatusField(
    PartialDate,
    "Ngày, tháng, năm sinh",
    "Date of birth",
    "idRequest",
    "personal",
  ),
  sex: civilStatusField(Sex, "Giới tính", "Sex", "idRequest", "personal"),
  birthRegistrationPlace: civilStatusField(
    Address,
    "Nơi đăng ký khai sinh",
    "Place of birth registration",
    "idRequest",
    "personal",
  ),
  placeOfBirth: civilStatusField(Address, "Nơi sinh", "Place of birth", "idRequest", "personal"),
  placeOfOrigin: civilStatusField(Address, "Quê quán", "Place of origin", "idRequest", "personal"),
  ethnicGroup: civilStatusField(
    EthnicGroupCode,
    "Dân tộc",
    "Ethnic group",
    "idRequest",
    "sensitive",
    ethnicGroupNote,
  ),
  nationality: civilStatusField(
    CountryCode,
    "Quốc tịch",
    "Nationality",
    "idRequest",
    "personal",
    countryNote,
  ),
  father: named("cha", "father"),
  mother: named("mẹ", "mother"),
  representative: named("người đại diện hợp pháp", "legal representative"),
});

/** The type of {@link PersonalIdRequest}'s schema. */
export interface PersonalIdRequestSchema extends Of<typeof structure> {}

const decree = legalBasis("58/2026/NĐ-CP", "5(6)(a)", {
  from: "2026-03-15",
  confidence: "official",
});

const requestRules: readonly RecordRule<z.infer<PersonalIdRequestSchema>>[] = [
  {
    code: "nobody-named",
    severity: "warning",
    path: [],
    message: {
      vi: "Không có cha, mẹ hoặc người đại diện; chỉ được thiếu khi chưa xác định được.",
      en: "There is no father, mother or representative; they are left out only when unknown.",
    },
    basis: decree,
    holds: ({ father, mother, representative }) =>
      father !== undefined || mother !== undefined || representative !== undefined,
  },
  {
    code: "birth-day-unknown",
    severity: "warning",
    path: ["bornOn"],
    message: {
      vi: "Cần cả ngày, tháng và năm sinh.",
      en: "Day, month and year of birth are asked for.",
    },
    basis: decree,
    holds: ({ bornOn }) => bornOn.length === 10,
  },
  {
    code: "not-a-citizen",
    severity: "warning",
    path: ["nationality"],
    message: {
      vi: "Số định danh được xác lập cho công dân Việt Nam.",
      en: "A personal id is set for citizens of Việt Nam.",
    },
    basis: decree,
    holds: ({ nationality }) => nationality === "VNM",
  },
  {
    code: "born-in-future",
    severity: "error",
    path: ["bornOn"],
    message: { vi: "Ngày sinh sau ngày xét.", en: "The birth lies after the day of the check." },
    basis: null,
    dated: true,
    holds: ({ bornOn }, asOf) => !isSurelyBefore(asOf, bornOn),
  },
];

/**
 * What civil status sends to the population database to have a personal id set (thông tin để xác lập số
 * định danh cá nhân), at the registration of a birth or the entry of one from abroad.
 *
 * The numbers of parents are no part of it. How it travels is not laid down here.
 *
 * @basis 58/2026/NĐ-CP art. 5(6)
 * @example
 * ```ts
 * import { PersonalIdRequest } from "@egov-vn/schemas";
 * import { sample } from "@egov-vn/schemas/samples";
 *
 * const request = sample("PersonalIdRequest", 1);
 * PersonalIdRequest.safeParse(request).success; // => true
 * PersonalIdRequest.safeParse({ ...request, placeOfOrigin: undefined }).success; // => false
 * ```
 */
export const PersonalIdRequest: PersonalIdRequestSchema = recordSchema(structure, requestRules);
/** What is sent to have a personal id set; see the schema of the same name. */
export type PersonalIdRequest = z.infer<PersonalIdRequestSchema>;
