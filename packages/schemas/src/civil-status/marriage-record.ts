import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { PartialDate } from "../time/partial-date.ts";
import { civilStatusField } from "./civil-status-fields.ts";
import { CivilStatusPerson } from "./civil-status-person.ts";
import { CivilStatusRequester } from "./civil-status-requester.ts";
import { RegisterEntry } from "./register-entry.ts";
import { marriageRules } from "./rules/marriage-rules.ts";

const times = (vi: string, en: string) =>
  civilStatusField(z.int().min(1).max(20).optional(), vi, en, "exchange", "personal");
const before = (vi: string, en: string) =>
  civilStatusField(textUpTo(200).optional(), vi, en, "exchange", "personal", {
    vi: "Ghi như nguồn; danh mục chưa đọc được",
    en: "As the source has it; the list was not read",
  });

const structure = z.strictObject({
  kind: civilStatusField(
    z.literal("marriage"),
    "Loại việc hộ tịch",
    "Kind of event",
    "kinds",
    "personal",
  ),
  register: RegisterEntry,
  husband: CivilStatusPerson,
  wife: CivilStatusPerson,
  husbandMarriageCount: times("Số lần kết hôn của chồng", "Which marriage of the husband"),
  wifeMarriageCount: times("Số lần kết hôn của vợ", "Which marriage of the wife"),
  husbandStatusBefore: before(
    "Tình trạng hôn nhân trước đó của chồng",
    "Status of the husband before",
  ),
  wifeStatusBefore: before("Tình trạng hôn nhân trước đó của vợ", "Status of the wife before"),
  marriedSince: civilStatusField(
    PartialDate.optional(),
    "Ngày xác lập quan hệ hôn nhân",
    "Married since",
    "marriage",
    "personal",
    {
      vi: "Khi đăng ký lại hoặc đăng ký ở nước ngoài, có thể sớm hơn ngày đăng ký",
      en: "May lie before the registration when it is made again or was made abroad",
    },
  ),
  requester: CivilStatusRequester.optional(),
});

/** The type of {@link MarriageRecord}'s schema. */
export interface MarriageRecordSchema extends Of<typeof structure> {}

/**
 * A marriage in the register (đăng ký kết hôn): both spouses and the entry.
 *
 * Ages are a warning, counted to the day that is known. Not checked: that nobody is married already,
 * kinship, consent.
 *
 * @basis 60/2014/QH13 art. 17; 52/2014/QH13 art. 8; 87/2020/NĐ-CP
 * @example
 * ```ts
 * import { MarriageRecord } from "@egov-vn/schemas";
 *
 * MarriageRecord.safeParse({
 *   kind: "marriage",
 *   register: { number: "7/2021", registeredOn: "2021-03-14", agency: "UBND xã Mẫu" },
 *   husband: { name: { full: "Nguyễn Văn Mẫu" }, bornOn: "1990-01-15" },
 *   wife: { name: { full: "Trần Thị Ví Dụ" }, bornOn: "1985" },
 * }).success; // => true
 * ```
 */
export const MarriageRecord: MarriageRecordSchema = recordSchema(structure, marriageRules);
/** A marriage in the register; see the schema of the same name. */
export type MarriageRecord = z.infer<MarriageRecordSchema>;
