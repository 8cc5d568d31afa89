import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { Sha256 } from "../formats/sha-256.ts";
import { WebAddress } from "../formats/web-address.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { dossierField } from "./dossier-fields.ts";

/** Original, copy or electronic (loại bản). */
const documentForms = ["original", "copy", "electronic"] as const;

const structure = z.strictObject({
  id: dossierField(textUpTo(100), "Mã tệp đính kèm", "Id of the file", "exchange", "internal"),
  name: dossierField(
    textUpTo(4000),
    "Tên giấy tờ, tên tệp",
    "Name of paper or file",
    "exchange",
    "personal",
    {
      vi: "Tên tệp do người nộp đặt nên có thể chứa tên người",
      en: "The applicant names the file, often after a person",
    },
  ),
  componentCode: dossierField(
    textUpTo(100).optional(),
    "Mã thành phần hồ sơ",
    "Code of the required paper",
    "exchange",
    "internal",
  ),
  form: dossierField(
    z.enum(documentForms).optional(),
    "Loại bản",
    "Original, copy or electronic",
    "exchange",
    "internal",
  ),
  count: dossierField(
    z.int().min(1).max(10_000).optional(),
    "Số lượng",
    "Number of copies",
    "exchange",
    "internal",
  ),
  url: dossierField(
    WebAddress.optional(),
    "Đường dẫn tải tệp",
    "Download address",
    "exchange",
    "personal",
    {
      vi: "Ai có địa chỉ này có thể đọc được giấy tờ",
      en: "Whoever has this address may be able to read the paper",
    },
  ),
  sha256: dossierField(
    Sha256.optional(),
    "Mã băm SHA-256 của tệp",
    "SHA-256 digest of the file",
    "exchange",
    "internal",
  ),
  digitised: dossierField(
    z.boolean().optional(),
    "Được số hóa",
    "Digitised",
    "digitisation",
    "internal",
  ),
  reused: dossierField(
    z.boolean().optional(),
    "Được tái sử dụng",
    "Re-used from an earlier dossier",
    "digitisation",
    "internal",
  ),
  fromNationalStore: dossierField(
    z.boolean().optional(),
    "Được lấy từ kho dữ liệu quốc gia",
    "Taken from the national store",
    "digitisation",
    "internal",
  ),
  replacedByResultCode: dossierField(
    textUpTo(100).optional(),
    "Mã kết quả thay thế",
    "Code of the result that replaces it",
    "exchange",
    "internal",
  ),
  deleted: dossierField(
    z.boolean().optional(),
    "Đã gỡ khỏi hồ sơ",
    "Taken out again",
    "exchange",
    "internal",
  ),
});

/** The type of {@link DossierDocument}'s schema. */
export interface DossierDocumentSchema extends Of<typeof structure> {}

/**
 * A paper in a dossier (giấy tờ, thành phần hồ sơ): what was handed in, and where its file is.
 *
 * The file itself is never part of it. `sha256` is not compared with the file.
 *
 * @basis QCVN 120:2019/BTTTT; 107/2021/NĐ-CP
 * @example
 * ```ts
 * import { DossierDocument } from "@egov-vn/schemas";
 *
 * DossierDocument.safeParse({ id: "f-1", name: "Tờ khai", form: "electronic" }).success; // => true
 * DossierDocument.safeParse({ id: "f-1", name: "Tờ khai", url: "file:///c" }).success; // => false
 * ```
 */
export const DossierDocument: DossierDocumentSchema = recordSchema(structure);
/** A paper in a dossier; see the schema of the same name. */
export type DossierDocument = z.infer<DossierDocumentSchema>;
