import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Address } from "../places/address.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { civilStatusField, civilStatusLaw } from "./civil-status-fields.ts";

const structure = z.strictObject({
  number: civilStatusField(
    textUpTo(50),
    "Số đăng ký",
    "Number of the entry",
    "register",
    "personal",
    { vi: "Thường in kèm năm, như 123/2021", en: "Often printed with the year, as in 123/2021" },
  ),
  book: civilStatusField(
    textUpTo(50).optional(),
    "Quyển số",
    "Register book",
    "register",
    "internal",
    { vi: "Như 01/2021", en: "As in 01/2021" },
  ),
  page: civilStatusField(
    textUpTo(20).optional(),
    "Trang số",
    "Page of the book",
    "register",
    "internal",
  ),
  registeredOn: civilStatusField(
    CalendarDay,
    "Ngày đăng ký",
    "Day of registration",
    "register",
    "personal",
  ),
  registrationKind: civilStatusField(
    z.enum(["0", "1", "2", "3", "4"]).optional(),
    "Loại đăng ký",
    "Kind of registration",
    "exchange",
    "personal",
    {
      vi: "0 không có; 1 đúng hạn; 2 đăng ký lại; 3 ghi việc đã đăng ký ở nước ngoài; 4 quá hạn",
      en: "0 none, 1 on time, 2 again, 3 entry of a registration abroad, 4 late",
    },
  ),
  agency: civilStatusField(
    textUpTo(500),
    "Cơ quan đăng ký",
    "Registering agency",
    "register",
    "public",
  ),
  agencyCode: civilStatusField(
    AgencyCode.optional(),
    "Mã định danh cơ quan đăng ký",
    "Code of the registering agency",
    "exchange",
    "public",
  ),
  place: civilStatusField(
    Address.optional(),
    "Nơi đăng ký",
    "Place of registration",
    "register",
    "personal",
  ),
  signer: civilStatusField(
    textUpTo(200).optional(),
    "Người ký",
    "Signed by",
    "exchange",
    "personal",
  ),
  signerTitle: civilStatusField(
    textUpTo(200).optional(),
    "Chức vụ người ký",
    "Title of the signer",
    "exchange",
    "internal",
  ),
  officer: civilStatusField(
    textUpTo(200).optional(),
    "Người thực hiện",
    "Civil-status officer",
    "exchange",
    "personal",
  ),
  note: civilStatusField(
    textUpTo(4000).optional(),
    "Ghi chú trong sổ",
    "Note in the register",
    "register",
    "sensitive",
    {
      vi: "Văn bản tự do, thường ghi việc thay đổi, nhận con, nuôi con nuôi",
      en: "Free text that often tells of changes, parentage and adoption",
    },
  ),
});

/** The type of {@link RegisterEntry}'s schema. */
export interface RegisterEntrySchema extends Of<typeof structure> {}

const registerRules: readonly RecordRule<z.infer<RegisterEntrySchema>>[] = [
  {
    code: "book-of-another-year",
    severity: "warning",
    path: ["book"],
    message: {
      vi: "Năm của quyển sổ khác năm đăng ký; sổ hộ tịch khóa vào ngày cuối mỗi năm.",
      en: "The year of the book is not that of the registration; books are closed at the end of a year.",
    },
    basis: civilStatusLaw("58"),
    holds: ({ book, registeredOn }) => {
      const year = book?.match(/^\d{1,5}\/(\d\d\d\d)$/)?.[1];
      return year === undefined || year === registeredOn.slice(0, 4);
    },
  },
  {
    code: "registered-in-future",
    severity: "error",
    path: ["registeredOn"],
    message: {
      vi: "Ngày đăng ký sau ngày xét.",
      en: "The registration lies after the day of the check.",
    },
    basis: null,
    dated: true,
    holds: ({ registeredOn }, asOf) => registeredOn <= asOf,
  },
];

/**
 * An entry in a civil-status register (thông tin trong sổ hộ tịch): number, book, page, day and agency.
 *
 * There is one book per kind of event, closed on the last day of each year. Forms of numbers and books
 * differ, so none is refused.
 *
 * @basis 60/2014/QH13 art. 58; 87/2020/NĐ-CP
 * @example
 * ```ts
 * import { RegisterEntry } from "@egov-vn/schemas";
 *
 * RegisterEntry.safeParse({
 *   number: "123/2021",
 *   book: "01/2021",
 *   registeredOn: "2021-03-14",
 *   agency: "Ủy ban nhân dân xã Mẫu",
 * }).success; // => true
 * ```
 */
export const RegisterEntry: RegisterEntrySchema = recordSchema(structure, registerRules);
/** An entry in a civil-status register; see the schema of the same name. */
export type RegisterEntry = z.infer<RegisterEntrySchema>;
