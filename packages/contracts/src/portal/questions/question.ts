import * as z from "zod";
import { idNumber, text } from "../../messages/forms/plain.ts";
import { leaf, type WireField } from "../../messages/wire-field.ts";
import type { Of } from "../../schema-names.ts";
import type { PortalAnswer } from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";

/** A question to an agency (hỏi đáp), with its answer where it has one. */
export interface PortalQuestion {
  id: string;
  content: string;
  askedBy?: string;
  email?: string;
  phone?: string;
  address?: string;
  fieldCode?: string;
  agencyCode?: string;
  answerId?: string;
  answer?: string;
}

/** Questions that the portal has. */
export interface QuestionsFound extends PortalAnswer {
  questions?: PortalQuestion[];
}

const structure = z.object({
  HOIDAPID: said(wireText(100), "Mã câu hỏi", "Id of the question", "internal"),
  NOIDUNG: said(wireText(20_000), "Nội dung câu hỏi", "What is asked", "personal"),
  HOVATEN: said(wireText(500).optional(), "Họ và tên", "Who asks", "personal"),
  THUDIENTU: said(wireText(320).optional(), "Thư điện tử", "E-mail", "personal"),
  SODIENTHOAI: said(wireText(30).optional(), "Số điện thoại", "Phone number", "personal"),
  DIACHI: said(wireText(1000).optional(), "Địa chỉ", "Address", "personal"),
  MALINHVUC: said(wireText(100).optional(), "Mã lĩnh vực", "Code of the field", "public"),
  MADONVI: said(wireText(100).optional(), "Mã đơn vị", "Code of the agency asked", "public"),
  TRALOIID: said(wireText(100).optional(), "Mã câu trả lời", "Id of the answer", "internal"),
  NOIDUNGTRALOI: said(wireText(20_000).optional(), "Nội dung trả lời", "Answer", "personal"),
});

/** The type of {@link WireQuestion}'s schema. */
export interface WireQuestionSchema extends Of<typeof structure> {}

/** A question on the portal's wire. */
export const WireQuestion: WireQuestionSchema = structure;

/** A question, key by key. Ids were read as numbers by a client, and may be text. */
export const questionFields: readonly WireField[] = [
  leaf("HOIDAPID", "id", idNumber),
  leaf("NOIDUNG", "content", text),
  leaf("HOVATEN", "askedBy", text),
  leaf("THUDIENTU", "email", text),
  leaf("SODIENTHOAI", "phone", text),
  leaf("DIACHI", "address", text),
  leaf("MALINHVUC", "fieldCode", text),
  leaf("MADONVI", "agencyCode", text),
  leaf("TRALOIID", "answerId", idNumber),
  leaf("NOIDUNGTRALOI", "answer", text),
];
