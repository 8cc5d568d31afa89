import * as z from "zod";
import { EmailAddress } from "../formats/email-address.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { OldIdentityNumber } from "../identifiers/people/old-identity-number.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import { field } from "../metadata/field.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Address } from "../places/address.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { PartialDate } from "../time/partial-date.ts";
import { citizenRules } from "./citizen-rules.ts";
import { Household } from "./household.ts";
import { IdentityCard } from "./identity-card.ts";
import { groundsOf, peopleField } from "./people-fields.ts";
import {
  birthDateNote,
  CountryCode,
  countryNote,
  EthnicGroupCode,
  ethnicGroupNote,
  ReligionCode,
  Sex,
} from "./person-codes.ts";
import { PersonName } from "./person-name.ts";
import { PreviousPersonalId } from "./previous-personal-id.ts";
import { Relative } from "./relative.ts";

/** Only "married" and "not married" were seen in population data; the rest are our names. */
const maritalStatuses = ["not-married", "never-married", "married", "divorced", "widowed"] as const;

/** An item that is kept elsewhere, and the place of its name in the lists of the decree. */
const furtherItem = z.strictObject({
  list: peopleField(
    z.enum(["1", "2", "3"]),
    "Danh mục của Phụ lục V",
    "List of appendix V",
    "furtherItems",
    "internal",
  ),
  number: peopleField(
    z.int().min(1).max(144),
    "Số thứ tự trong danh mục",
    "Number in the list",
    "furtherItems",
    "sensitive",
    {
      vi: "Số thứ tự cũng cho biết điều nhạy cảm, nhất là ở danh mục 3",
      en: "The number alone tells something, above all in list 3",
    },
  ),
  value: peopleField(
    textUpTo(4000),
    "Nội dung được chia sẻ",
    "What is shared",
    "furtherItems",
    "sensitive",
  ),
});

const structure = z.strictObject({
  birthName: peopleField(
    PersonName,
    "Họ, chữ đệm và tên khai sinh",
    "Birth name",
    "birthName",
    "personal",
  ),
  otherNames: peopleField(
    z.array(PersonName).max(20).optional(),
    "Họ, chữ đệm và tên gọi khác",
    "Other names",
    "otherName",
    "personal",
  ),
  personalId: peopleField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "personalId",
    "personal",
  ),
  previousIds: peopleField(
    z.array(PreviousPersonalId).max(20).optional(),
    "Số định danh cá nhân đã hủy",
    "Cancelled personal ids",
    "reissue",
    "personal",
  ),
  bornOn: peopleField(
    PartialDate,
    "Ngày, tháng, năm sinh",
    "Date of birth",
    "bornOn",
    "personal",
    birthDateNote,
  ),
  sex: peopleField(Sex, "Giới tính", "Sex", "sex", "personal"),
  placeOfBirth: peopleField(
    Address.optional(),
    "Nơi sinh",
    "Place of birth",
    "placeOfBirth",
    "personal",
  ),
  birthRegistrationPlace: peopleField(
    Address.optional(),
    "Nơi đăng ký khai sinh",
    "Place of birth registration",
    "birthRegistration",
    "personal",
  ),
  placeOfOrigin: peopleField(
    Address.optional(),
    "Quê quán",
    "Place of origin",
    "placeOfOrigin",
    "personal",
  ),
  ethnicGroup: peopleField(
    EthnicGroupCode.optional(),
    "Dân tộc",
    "Ethnic group",
    "ethnicGroup",
    "sensitive",
    ethnicGroupNote,
  ),
  ethnicGroupText: peopleField(
    textUpTo(100).optional(),
    "Dân tộc như đã ghi",
    "Ethnic group as it was written",
    "ethnicGroup",
    "sensitive",
    {
      vi: "Giữ nhóm địa phương, như Dao (Dao Tiền)",
      en: "Keeps the sub-group, as in Dao (Dao Tiền)",
    },
  ),
  religion: peopleField(ReligionCode.optional(), "Tôn giáo", "Religion", "religion", "sensitive", {
    vi: "Hai chữ số, 00 là không; danh mục đọc được còn thiếu nên không đối chiếu",
    en: "Two digits, 00 for none; the list that was read lacks some, so none is looked up",
  }),
  nationality: peopleField(
    CountryCode.optional(),
    "Quốc tịch",
    "Nationality",
    "nationality",
    "personal",
    countryNote,
  ),
  bloodGroup: field(textUpTo(20).optional(), {
    title: { vi: "Nhóm máu", en: "Blood group" },
    basis: groundsOf("bloodGroup"),
    class: "sensitive",
    // Health data since Law 91/2025; the decree before it named it as not sensitive.
    classConfidence: "derived",
    note: {
      vi: "Ghi như nguồn; bảng mã của dữ liệu dân cư chưa đọc được",
      en: "As the source has it; the codes of population data were not read",
    },
  }),
  oldIdentityNumber: peopleField(
    OldIdentityNumber.optional(),
    "Số CMND 9 số",
    "Old identity number",
    "oldIdentityNumber",
    "personal",
  ),
  cards: peopleField(
    z.array(IdentityCard).max(50).optional(),
    "Thẻ căn cước, căn cước công dân, CMND đã cấp",
    "Cards that were issued",
    "cards",
    "personal",
  ),
  relatives: peopleField(
    z.array(Relative).max(100).optional(),
    "Cha, mẹ, vợ, chồng, con, người đại diện, người được đại diện",
    "Father, mother, spouse, children, representative, represented",
    "relatives",
    "personal",
  ),
  permanentAddress: peopleField(
    Address.optional(),
    "Nơi thường trú",
    "Permanent residence",
    "permanentResidence",
    "personal",
  ),
  temporaryAddress: peopleField(
    Address.optional(),
    "Nơi tạm trú",
    "Temporary residence",
    "temporaryResidence",
    "personal",
  ),
  currentAddress: peopleField(
    Address.optional(),
    "Nơi ở hiện tại",
    "Current residence",
    "currentResidence",
    "personal",
  ),
  declaredAbsent: peopleField(
    z.boolean().optional(),
    "Tình trạng khai báo tạm vắng",
    "Declared absent",
    "temporaryAbsence",
    "personal",
  ),
  absentFrom: peopleField(
    CalendarDay.optional(),
    "Tạm vắng từ ngày",
    "Absent from",
    "temporaryAbsence",
    "personal",
  ),
  absentTo: peopleField(
    CalendarDay.optional(),
    "Tạm vắng đến ngày",
    "Absent to",
    "temporaryAbsence",
    "personal",
  ),
  residenceFileNumber: peopleField(
    textUpTo(50).optional(),
    "Số hồ sơ cư trú",
    "Number of the residence file",
    "residenceFile",
    "personal",
  ),
  maritalStatus: peopleField(
    z.enum(maritalStatuses).optional(),
    "Tình trạng hôn nhân",
    "Marital status",
    "maritalStatus",
    "personal",
    {
      vi: "Danh mục chính thức chưa đọc được; not-married là chưa rõ vì sao không có vợ, chồng. Tên do dự án đặt",
      en: "The official list was not read; not-married leaves open why. Names of this project",
    },
  ),
  relationToHead: peopleField(
    textUpTo(100).optional(),
    "Quan hệ với chủ hộ",
    "Relation to the head of the household",
    "relationToHead",
    "personal",
    {
      vi: "Ghi như nguồn; danh mục chính thức chưa đọc được",
      en: "As the source has it; the official list was not read",
    },
  ),
  household: peopleField(
    Household.optional(),
    "Chủ hộ và thành viên hộ gia đình",
    "Head and members of the household",
    "household",
    "personal",
  ),
  diedOn: peopleField(
    PartialDate.optional(),
    "Ngày chết",
    "Date of death",
    "deathOrMissing",
    "personal",
  ),
  missingSince: peopleField(
    PartialDate.optional(),
    "Ngày mất tích",
    "Missing since",
    "deathOrMissing",
    "personal",
  ),
  phones: peopleField(
    z.array(PhoneNumber).max(20).optional(),
    "Số thuê bao di động",
    "Mobile numbers",
    "contact",
    "personal",
  ),
  emails: peopleField(
    z.array(EmailAddress).max(20).optional(),
    "Địa chỉ thư điện tử",
    "E-mail addresses",
    "contact",
    "personal",
  ),
  furtherItems: peopleField(
    z.array(furtherItem).max(500).optional(),
    "Thông tin khác theo quy định của Chính phủ",
    "Other items that the Government sets",
    "furtherItems",
    "internal",
  ),
});

/** The type of {@link Citizen}'s schema. */
export interface CitizenSchema extends Of<typeof structure> {}

/**
 * A citizen as the population database knows them (công dân): the 26 items of article 9 of the Law on
 * Identification, and the personal ids that were cancelled.
 *
 * Face, fingerprints, iris, voice and DNA belong to another database and are no part of it. A sex or a
 * year of birth that disagrees with the personal id is a warning, since both may be corrected while the
 * number stays. Not checked: that numbers were given to this person, religions, marital status and
 * relations against official lists, which were not read.
 *
 * @basis 26/2023/QH15 art. 9; 58/2026/NĐ-CP art. 5; QCVN 109:2017/BTTTT
 * @example
 * ```ts
 * import { Citizen } from "@egov-vn/schemas";
 *
 * const citizen = { birthName: { full: "Lò Văn Mẫu" }, bornOn: "1948", sex: "male" };
 * Citizen.safeParse(citizen).success; // => true
 * Citizen.safeParse({ ...citizen, diedOn: "1947-12" }).success; // => false
 * ```
 */
export const Citizen: CitizenSchema = recordSchema(structure, citizenRules);
/** A citizen of the population database; see the schema of the same name. */
export type Citizen = z.infer<CitizenSchema>;
