import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import { CountryCode, countryNote } from "../people/person-codes.ts";
import { keepCombinations } from "../protection/combination.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { civilStatusField } from "./civil-status-fields.ts";
import { CivilStatusPerson } from "./civil-status-person.ts";
import { CivilStatusRequester } from "./civil-status-requester.ts";
import { RegisterEntry } from "./register-entry.ts";
import { otherCombinations } from "./rules/other-combinations.ts";
import { otherRules } from "./rules/other-rules.ts";

/** Kinds of the code list `civil-status-kinds` that have no record of their own. */
const otherKinds = [
  "addition",
  "change",
  "correction",
  "entry",
  "entry-adoption",
  "entry-annulment",
  "entry-divorce",
  "entry-guardianship",
  "entry-legal-status",
  "entry-marriage",
  "entry-nationality",
  "entry-parentage",
  "entry-sex",
  "ethnicity",
  "event-abroad",
  "guardianship",
  "parentage",
] as const;

/** What somebody else is to the person of the record. */
const roles = [
  "guardian",
  "guardianship-supervisor",
  "father",
  "mother",
  "child",
  "adoptive-parent",
  "spouse",
  "other",
] as const;

const party = z.strictObject({
  role: civilStatusField(z.enum(roles), "Vai trò", "Role", "exchange", "personal", {
    vi: "Tên do dự án đặt",
    en: "Names of this project",
  }),
  person: CivilStatusPerson,
});

const change = z.strictObject({
  item: civilStatusField(
    textUpTo(200),
    "Mục được thay đổi",
    "What is changed",
    "changes",
    "sensitive",
    {
      vi: "Có thể là dân tộc, giới tính, cha, mẹ",
      en: "It may be ethnic group, sex or a parent",
    },
  ),
  before: civilStatusField(
    textUpTo(1000).optional(),
    "Nội dung trước",
    "Content before",
    "changes",
    "sensitive",
  ),
  after: civilStatusField(
    textUpTo(1000).optional(),
    "Nội dung sau",
    "Content after",
    "changes",
    "sensitive",
  ),
});

const decision = z.strictObject({
  number: civilStatusField(
    textUpTo(100),
    "Số bản án, quyết định",
    "Number of the judgment or decision",
    "decisions",
    "personal",
  ),
  issuedOn: civilStatusField(
    CalendarDay.optional(),
    "Ngày ban hành",
    "Issued",
    "decisions",
    "personal",
  ),
  authority: civilStatusField(
    textUpTo(500).optional(),
    "Cơ quan ban hành",
    "Issued by",
    "decisions",
    "personal",
  ),
  effectiveOn: civilStatusField(
    CalendarDay.optional(),
    "Ngày có hiệu lực",
    "In force from",
    "decisions",
    "personal",
  ),
});

const abroad = z.strictObject({
  event: civilStatusField(
    textUpTo(200),
    "Sự kiện đã đăng ký ở nước ngoài",
    "Event registered abroad",
    "abroad",
    "personal",
    {
      vi: "Như khai sinh, kết hôn, ly hôn, nuôi con nuôi, khai tử",
      en: "Such as birth, marriage, divorce, adoption, death",
    },
  ),
  country: civilStatusField(CountryCode, "Quốc gia", "Country", "abroad", "personal", countryNote),
  authority: civilStatusField(
    textUpTo(500).optional(),
    "Cơ quan nước ngoài",
    "Authority abroad",
    "abroad",
    "personal",
  ),
  documentNumber: civilStatusField(
    textUpTo(100).optional(),
    "Số giấy tờ nước ngoài",
    "Number of the document",
    "abroad",
    "personal",
  ),
  registeredOn: civilStatusField(
    CalendarDay.optional(),
    "Ngày đăng ký ở nước ngoài",
    "Registered abroad",
    "abroad",
    "personal",
  ),
});

const structure = z.strictObject({
  kind: civilStatusField(
    z.enum(otherKinds),
    "Loại việc hộ tịch",
    "Kind of event",
    "kinds",
    "personal",
    {
      vi: "entry-… là ghi vào sổ theo bản án, quyết định; mã do dự án đặt",
      en: "entry-… enters a judgment or decision in the register; the codes are ours",
    },
  ),
  register: RegisterEntry,
  person: CivilStatusPerson,
  otherParties: z.array(party).max(20).optional(),
  parentageKind: civilStatusField(
    z.enum(["1", "2", "3", "4"]).optional(),
    "Loại nhận cha, mẹ, con",
    "Kind of acknowledgement",
    "parentage",
    "sensitive",
    {
      vi: "Chỉ đọc được mã 1 đến 4, không có tên",
      en: "Only the codes 1 to 4 were read, without names",
    },
  ),
  changes: z.array(change).max(50).optional(),
  decision: decision.optional(),
  abroad: abroad.optional(),
  originalNumber: civilStatusField(
    textUpTo(50).optional(),
    "Số đăng ký của việc hộ tịch ban đầu",
    "Number of the entry that it concerns",
    "register",
    "personal",
  ),
  originalBook: civilStatusField(
    textUpTo(50).optional(),
    "Quyển số của việc hộ tịch ban đầu",
    "Book of the entry that it concerns",
    "register",
    "personal",
  ),
  originalRegisteredOn: civilStatusField(
    CalendarDay.optional(),
    "Ngày đăng ký của việc hộ tịch ban đầu",
    "Registration of what it concerns",
    "register",
    "personal",
  ),
  reason: civilStatusField(textUpTo(2000).optional(), "Lý do", "Reason", "changes", "sensitive"),
  requester: CivilStatusRequester.optional(),
});

/** The type of {@link OtherCivilStatusRecord}'s schema. */
export interface OtherCivilStatusRecordSchema extends Of<typeof structure> {}

/**
 * Any other event of civil status (việc hộ tịch khác): guardianship, acknowledgement of a parent or a
 * child, changes, corrections, ethnic group and additions, entries of decisions, events abroad.
 *
 * Adoption and a change of sex are family secrets: `redact` masks the kind with the rest. Not checked:
 * who may decide, and on which ground.
 *
 * @basis 60/2014/QH13 art. 3, art. 4, art. 25; 58/2026/NĐ-CP art. 5(1)
 * @example
 * ```ts
 * import { OtherCivilStatusRecord } from "@egov-vn/schemas";
 *
 * OtherCivilStatusRecord.safeParse({
 *   kind: "correction",
 *   register: { number: "5/2021", registeredOn: "2021-03-14", agency: "UBND xã Mẫu" },
 *   person: { name: { full: "Lê Thử Nghiệm" } },
 *   changes: [{ item: "Ngày sinh", before: "28/02/2004", after: "29/02/2004" }],
 * }).success; // => true
 * ```
 */
export const OtherCivilStatusRecord: OtherCivilStatusRecordSchema = keepCombinations(
  recordSchema(structure, otherRules),
  otherCombinations,
);
/** Any other event of civil status; see the schema of the same name. */
export type OtherCivilStatusRecord = z.infer<OtherCivilStatusRecordSchema>;
