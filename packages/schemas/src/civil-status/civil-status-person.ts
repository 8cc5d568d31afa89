import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import type { Of } from "../metadata/named-schema.ts";
import { agreesWithId } from "../people/agrees-with-id.ts";
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

/** What identifies somebody towards the civil-status agency. */
export const identityPaper = z.strictObject({
  kind: civilStatusField(
    z.enum(["0", "1", "2", "3", "4", "5", "6", "7", "8"]),
    "Loại giấy tờ tùy thân",
    "Kind of identity paper",
    "person",
    "personal",
    {
      vi: "0 trống; 1 CMND; 2 hộ chiếu; 3 thẻ thường trú; 4 căn cước công dân; 5 quân nhân; 6 sĩ quan; 7 công an; 8 khác",
      en: "0 blank, 1 old card, 2 passport, 3 residence card, 4 citizen card, 5 army, 6 officer, 7 police, 8 other",
    },
  ),
  number: civilStatusField(
    textUpTo(50).optional(),
    "Số giấy tờ tùy thân",
    "Number of the paper",
    "person",
    "personal",
  ),
  issuedOn: civilStatusField(CalendarDay.optional(), "Ngày cấp", "Issued", "person", "personal"),
  issuer: civilStatusField(textUpTo(300).optional(), "Nơi cấp", "Issued by", "person", "personal"),
});

const structure = z.strictObject({
  name: PersonName,
  sex: civilStatusField(Sex.optional(), "Giới tính", "Sex", "person", "personal"),
  bornOn: civilStatusField(
    PartialDate.optional(),
    "Ngày, tháng, năm sinh",
    "Date of birth",
    "person",
    "personal",
    birthDateNote,
  ),
  ethnicGroup: civilStatusField(
    EthnicGroupCode.optional(),
    "Dân tộc",
    "Ethnic group",
    "person",
    "sensitive",
    ethnicGroupNote,
  ),
  ethnicGroupText: civilStatusField(
    textUpTo(100).optional(),
    "Dân tộc như đã ghi",
    "Ethnic group as it was written",
    "person",
    "sensitive",
    {
      vi: "Phần mềm hộ tịch lưu dạng chữ, như Dao (Dao Tiền)",
      en: "Civil-status software keeps text, as in Dao (Dao Tiền)",
    },
  ),
  nationality: civilStatusField(
    CountryCode.optional(),
    "Quốc tịch",
    "Nationality",
    "person",
    "personal",
    countryNote,
  ),
  residence: civilStatusField(Address.optional(), "Nơi cư trú", "Residence", "person", "personal"),
  residenceKind: civilStatusField(
    z.enum(["0", "1", "2"]).optional(),
    "Loại cư trú",
    "Kind of residence",
    "exchange",
    "personal",
    { vi: "0 không có; 1 thường trú; 2 tạm trú", en: "0 none, 1 permanent, 2 temporary" },
  ),
  personalId: civilStatusField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "person",
    "personal",
  ),
  identityPaper: identityPaper.optional(),
  verified: civilStatusField(
    z.boolean().optional(),
    "Đã xác thực với cơ sở dữ liệu dân cư",
    "Verified with the population database",
    "exchange",
    "internal",
  ),
});

/** The type of {@link CivilStatusPerson}'s schema. */
export interface CivilStatusPersonSchema extends Of<typeof structure> {}

/**
 * A person in a civil-status record (cha, mẹ, vợ, chồng, người chết, người giám hộ…), as the register
 * has them: all but the name may be missing, above all in old books.
 *
 * @basis 60/2014/QH13 art. 14, art. 17; 87/2020/NĐ-CP
 * @example
 * ```ts
 * import { CivilStatusPerson } from "@egov-vn/schemas";
 *
 * CivilStatusPerson.safeParse({ name: { full: "Sùng Thị Mẫu" }, bornOn: "1953" }).success; // => true
 * ```
 */
export const CivilStatusPerson: CivilStatusPersonSchema = recordSchema(
  structure,
  agreesWithId<z.infer<CivilStatusPersonSchema>>((person) => person),
);
/** A person in a civil-status record; see the schema of the same name. */
export type CivilStatusPerson = z.infer<CivilStatusPersonSchema>;
