import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { dossierField } from "./dossier-fields.ts";

const structure = z.strictObject({
  id: dossierField(
    textUpTo(100).optional(),
    "Mã giấy tờ kết quả",
    "Id of the paper",
    "exchange",
    "internal",
  ),
  code: dossierField(
    textUpTo(200).optional(),
    "Mã kết quả trong kho",
    "Code in the store of digitised papers",
    "digitisation",
    "internal",
  ),
  name: dossierField(
    textUpTo(2000),
    "Tên giấy tờ kết quả",
    "Name of the result",
    "exchange",
    "personal",
  ),
  number: dossierField(
    textUpTo(200).optional(),
    "Số, ký hiệu",
    "Number and symbol",
    "digitisation",
    "personal",
  ),
  componentCode: dossierField(
    textUpTo(100).optional(),
    "Mã thành phần hồ sơ",
    "Code of the paper in the catalogue",
    "exchange",
    "internal",
  ),
  issuedOn: dossierField(
    CalendarDay.optional(),
    "Ngày ban hành",
    "Day of issue",
    "digitisation",
    "internal",
  ),
  issuer: dossierField(
    textUpTo(500).optional(),
    "Cơ quan ban hành",
    "Issuing agency",
    "digitisation",
    "public",
  ),
  url: dossierField(
    WebAddress.optional(),
    "Đường dẫn tệp kết quả",
    "Download address",
    "exchange",
    "personal",
  ),
  electronic: dossierField(
    z.boolean().optional(),
    "Kết quả điện tử",
    "Issued electronically",
    "digitisation",
    "internal",
  ),
});

/** The type of {@link DossierResult}'s schema. */
export interface DossierResultSchema extends Of<typeof structure> {}

/**
 * A result of a dossier (kết quả giải quyết): a paper that was issued, and where its file is.
 *
 * @basis QCVN 120:2019/BTTTT; 107/2021/NĐ-CP
 * @example
 * ```ts
 * import { DossierResult } from "@egov-vn/schemas";
 *
 * DossierResult.safeParse({ name: "Giấy khai sinh", issuedOn: "2021-03-02" }).success; // => true
 * DossierResult.safeParse({ name: "Giấy khai sinh", issuedOn: "2021-02-30" }).success; // => false
 * ```
 */
export const DossierResult: DossierResultSchema = recordSchema(structure);
/** A result of a dossier; see the schema of the same name. */
export type DossierResult = z.infer<DossierResultSchema>;
