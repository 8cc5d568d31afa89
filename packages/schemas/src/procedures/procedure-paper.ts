import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import type { Of } from "../metadata/named-schema.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { procedureField, procedureGrounds } from "./procedure-fields.ts";

const copies = z.int().min(0).max(1000).optional();

const structure = z.strictObject({
  code: procedureField(textUpTo(100).optional(), "Mã giấy tờ", "Code of the paper", "exchange"),
  name: procedureField(textUpTo(4000), "Tên giấy tờ", "Name of the paper", "papers"),
  case: procedureField(
    textUpTo(2000).optional(),
    "Trường hợp",
    "Case in which it is asked for",
    "papers",
    {
      vi: "Tên một trường hợp của thủ tục; bỏ trống là mọi trường hợp",
      en: "Name of a case of the procedure; without one, it is asked for in all",
    },
  ),
  formCode: procedureField(
    textUpTo(500).optional(),
    "Tên mẫu đơn, tờ khai",
    "Name or number of the form",
    "forms",
  ),
  formUrl: procedureField(
    WebAddress.optional(),
    "Đường dẫn tải mẫu",
    "Download address of the form",
    "exchange",
  ),
  originals: procedureField(copies, "Số bản chính", "Number of originals", "papers"),
  copies: procedureField(copies, "Số bản sao", "Number of copies", "papers"),
  optional: procedureField(z.boolean().optional(), "Không bắt buộc", "May be left out", "papers"),
  fromDatabase: procedureField(
    textUpTo(200).optional(),
    "Cơ sở dữ liệu thay thế giấy tờ",
    "Database that replaces the paper",
    "data",
    {
      vi: "Có dữ liệu này thì không yêu cầu nộp giấy tờ",
      en: "Where the data are there, the paper is not asked for",
    },
  ),
});

/** The type of {@link ProcedurePaper}'s schema. */
export interface ProcedurePaperSchema extends Of<typeof structure> {}

const paperRules: readonly RecordRule<z.infer<ProcedurePaperSchema>>[] = [
  {
    code: "paper-in-no-copy",
    severity: "warning",
    path: ["originals"],
    message: {
      vi: "Giấy tờ phải nộp nhưng số bản chính và số bản sao đều bằng 0.",
      en: "The paper is asked for with neither an original nor a copy.",
    },
    basis: procedureGrounds.papers[0],
    holds: ({ originals, copies, optional, fromDatabase }) =>
      originals !== 0 || copies !== 0 || optional === true || fromDatabase !== undefined,
  },
];

/**
 * A paper that a procedure asks for (thành phần hồ sơ), with its form and how many of it.
 *
 * That the form is the one in force is not checked.
 *
 * @basis 63/2010/NĐ-CP art. 8(2)(d); QCVN 120:2019/BTTTT
 * @example
 * ```ts
 * import { ProcedurePaper } from "@egov-vn/schemas";
 *
 * ProcedurePaper.safeParse({ name: "Giấy chứng sinh", originals: 1, copies: 0 }).success; // => true
 * ProcedurePaper.safeParse({ name: "Giấy chứng sinh", originals: -1 }).success; // => false
 * ```
 */
export const ProcedurePaper: ProcedurePaperSchema = recordSchema(structure, paperRules);
/** A paper that a procedure asks for; see the schema of the same name. */
export type ProcedurePaper = z.infer<ProcedurePaperSchema>;
