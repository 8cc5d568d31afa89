import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import type { Of } from "../metadata/named-schema.ts";
import {
  birthDateNote,
  CountryCode,
  countryNote,
  EthnicGroupCode,
  ethnicGroupNote,
  Sex,
} from "../people/person-codes.ts";
import { PersonName } from "../people/person-name.ts";
import { Address } from "../places/address.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { PartialDate } from "../time/partial-date.ts";
import { civilStatusField } from "./civil-status-fields.ts";
import { CivilStatusPerson } from "./civil-status-person.ts";
import { CivilStatusRequester } from "./civil-status-requester.ts";
import { RegisterEntry } from "./register-entry.ts";
import { birthRules } from "./rules/birth-rules.ts";

const child = z.strictObject({
  name: PersonName,
  sex: civilStatusField(Sex, "Giới tính", "Sex", "child", "personal"),
  bornOn: civilStatusField(
    PartialDate,
    "Ngày, tháng, năm sinh",
    "Date of birth",
    "child",
    "personal",
    birthDateNote,
  ),
  bornOnInWords: civilStatusField(
    textUpTo(200).optional(),
    "Ngày sinh ghi bằng chữ",
    "Date of birth in words",
    "exchange",
    "personal",
  ),
  placeOfBirth: civilStatusField(
    Address.optional(),
    "Nơi sinh",
    "Place of birth",
    "child",
    "personal",
  ),
  placeOfOrigin: civilStatusField(
    Address.optional(),
    "Quê quán",
    "Place of origin",
    "child",
    "personal",
  ),
  ethnicGroup: civilStatusField(
    EthnicGroupCode.optional(),
    "Dân tộc",
    "Ethnic group",
    "child",
    "sensitive",
    ethnicGroupNote,
  ),
  ethnicGroupText: civilStatusField(
    textUpTo(100).optional(),
    "Dân tộc như đã ghi",
    "Ethnic group as it was written",
    "child",
    "sensitive",
  ),
  nationality: civilStatusField(
    CountryCode.optional(),
    "Quốc tịch",
    "Nationality",
    "child",
    "personal",
    countryNote,
  ),
  personalId: civilStatusField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "personalId",
    "personal",
    {
      vi: "Được xác lập khi đăng ký khai sinh; trẻ có quốc tịch nước ngoài không có",
      en: "Set when the birth is registered; children of foreign nationality have none",
    },
  ),
});

const structure = z.strictObject({
  kind: civilStatusField(
    z.literal("birth"),
    "Loại việc hộ tịch",
    "Kind of event",
    "kinds",
    "personal",
  ),
  register: RegisterEntry,
  birthKind: civilStatusField(
    z.enum(["1", "2", "3", "4", "5"]).optional(),
    "Loại khai sinh",
    "Kind of birth registration",
    "exchange",
    "sensitive",
    {
      vi: "1 đủ cha mẹ; 2 chưa rõ mẹ; 3 chưa rõ cha; 4 chưa rõ cả hai; 5 trẻ bị bỏ rơi (bí mật gia đình)",
      en: "1 both parents, 2 mother unknown, 3 father unknown, 4 both, 5 abandoned: a family secret",
    },
  ),
  child: civilStatusField(child, "Người được đăng ký khai sinh", "Child", "child", "personal", {
    vi: "Dữ liệu của trẻ em: Luật 91/2025/QH15 có quy định riêng, điều cụ thể chưa đọc được",
    en: "Data about a child: Law 91/2025/QH15 has rules of its own, whose article was not read",
  }),
  mother: CivilStatusPerson.optional(),
  father: CivilStatusPerson.optional(),
  requester: CivilStatusRequester.optional(),
  proofNumber: civilStatusField(
    textUpTo(100).optional(),
    "Mã giấy chứng sinh",
    "Code of the birth notice",
    "birthProof",
    "personal",
  ),
  proofIssuedOn: civilStatusField(
    CalendarDay.optional(),
    "Ngày cấp giấy chứng sinh",
    "Birth notice issued",
    "birthProof",
    "personal",
  ),
  copies: civilStatusField(
    z.int().min(0).max(1000).optional(),
    "Số lượng bản sao",
    "Number of copies",
    "exchange",
    "internal",
  ),
});

/** The type of {@link BirthRecord}'s schema. */
export interface BirthRecordSchema extends Of<typeof structure> {}

/**
 * A birth in the register (đăng ký khai sinh): the child, the parents as far as they are known, and the
 * entry.
 *
 * All of it is data about a child, for which the law has rules of its own. Parents who are not older
 * than the child, and parents who are unknown and yet named, are errors; the term of 60 days is a
 * warning. Not checked: who may register, which name, ethnic group or nationality a child may have.
 *
 * @basis 60/2014/QH13 art. 14, art. 15; 87/2020/NĐ-CP
 * @example
 * ```ts
 * import { BirthRecord } from "@egov-vn/schemas";
 *
 * const register = { number: "12/2021", registeredOn: "2021-03-14", agency: "UBND xã Mẫu" };
 * const child = { name: { full: "Lê Thử Bé" }, sex: "female", bornOn: "2021-03-01" };
 * BirthRecord.safeParse({ kind: "birth", register, child }).success; // => true
 * const early = { ...register, registeredOn: "2021-02-28" };
 * BirthRecord.safeParse({ kind: "birth", register: early, child }).success; // => false
 * ```
 */
export const BirthRecord: BirthRecordSchema = recordSchema(structure, birthRules);
/** A birth in the register; see the schema of the same name. */
export type BirthRecord = z.infer<BirthRecordSchema>;
