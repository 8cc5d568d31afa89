import * as z from "zod";
import type { Of } from "../../schema-names.ts";
import { said, wireText } from "../gateway-fields.ts";

const line = (vi: string, en: string, protection: "public" | "internal" | "personal", most = 500) =>
  said(wireText(most).optional(), vi, en, protection);
const yes = (vi: string, en: string) => said(z.boolean().optional(), vi, en, "internal");
const code = (vi: string, en: string) => said(z.int().min(0).optional(), vi, en, "internal");
/** A client fills a date that is not there with `0000-00-00T00:00:00.000+0700`. */
const date = (vi: string, en: string) => line(vi, en, "internal", 40);
const notRead = (vi: string, en: string) =>
  z
    .array(said(z.unknown(), vi, en, "personal"))
    .max(1000)
    .optional();

const attachment = z.object({
  AttachmentId: said(
    z.union([z.int().min(0), wireText(100)]).optional(),
    "Mã tệp đính kèm",
    "Id of the file",
    "internal",
  ),
  AttachmentName: line("Tên tệp đính kèm", "Name of the file", "personal", 4000),
  IsDeleted: yes("Đã gỡ", "Taken out again"),
  Base64: line("Nội dung tệp (base64)", "The file (base64)", "personal", 50_000_000),
  IsVerified: yes("Đã kiểm tra", "Verified"),
});

const fee = z.object({
  FeeName: line("Tên phí, lệ phí", "Name of the fee", "public"),
  FeeType: code("Loại (mã chưa rõ; đã gặp 4)", "Kind (codes not known; 4 was seen)"),
  Price: said(z.int().min(0).optional(), "Mức thu (đồng)", "Amount (đồng)", "internal"),
});

const structure = z.object({
  DocTypeCode: line("Mã thủ tục", "Procedure code", "public", 100),
  DocTypeName: line("Tên thủ tục", "Procedure name", "public", 2000),
  DocCode: said(wireText(100).min(1), "Mã hồ sơ", "Dossier code", "internal"),
  CitizenName: line("Tên người nộp", "Applicant", "personal"),
  CitizenInfo: line("Thông tin người nộp", "About the applicant", "personal", 2000),
  ApplicantsId: line("Số giấy tờ của người nộp", "Applicant's number", "personal", 100),
  ApplicantsType: said(
    z.int().min(0).optional(),
    "Loại đối tượng (1 công dân, 2 doanh nghiệp, 3 tổ chức, 4 khác)",
    "Kind of applicant (1 citizen, 2 enterprise, 3 organisation, 4 other)",
    "internal",
  ),
  Address: line("Địa chỉ", "Address", "personal", 1000),
  Email: line("Thư điện tử", "E-mail", "personal", 320),
  Phone: line("Điện thoại", "Phone number", "personal", 30),
  Compendium: line("Trích yếu", "Summary", "personal", 2000),
  DateReceived: date("Ngày tiếp nhận", "Received"),
  DateAppointed: date("Ngày hẹn trả", "Due"),
  IsSuccess: yes("Đã có kết quả", "Has a result"),
  SuccessDate: date("Ngày có kết quả", "Day of the result"),
  ApproverName: line("Người duyệt", "Who approved it", "personal"),
  ApproverPosition: line("Chức vụ người duyệt", "Title of who approved it", "internal"),
  SuccessNote: line("Ghi chú kết quả", "Note on the result", "personal", 2000),
  IsReturned: yes("Đã trả kết quả", "Result was returned"),
  ReturnedDate: date("Ngày trả kết quả", "Result returned"),
  ReturnNote: line("Ghi chú trả kết quả", "Note on the return", "personal", 2000),
  ReturnedType: code("Hình thức trả (0 tại quầy, 1 bưu chính)", "How returned (0 counter, 1 post)"),
  FinishedDate: date("Ngày kết thúc", "Finished"),
  Status: code("Trạng thái (1, 2; mã chưa rõ)", "Status (1 and 2; codes not known)"),
  ProcessingOrganName: line("Cơ quan xử lý", "Processing agency", "public"),
  HasSupplementary: yes("Có bổ sung", "Has a supplement"),
  RequireSupplementaryDate: date("Ngày yêu cầu bổ sung", "Supplement requested"),
  Note: line("Ghi chú", "Note", "personal", 2000),
  Attachments: z.array(attachment).max(1000).optional(),
  DocFees: z.array(fee).max(1000).optional(),
  DocPapers: notRead("Giấy tờ (chưa đọc được)", "Papers (not read)"),
  Supplementaries: notRead("Lần bổ sung (chưa đọc được)", "Supplements (not read)"),
  OrganInchargeIdLevel1: line("Mã cơ quan chủ quản", "Code of the agency in charge", "public", 100),
  OrganInchargeName: line("Tên cơ quan chủ quản", "Agency in charge", "public"),
});

/** The type of {@link HubDocument}'s schema. */
export interface HubDocumentSchema extends Of<typeof structure> {}

/** A dossier as a province's hub takes it. */
export const HubDocument: HubDocumentSchema = structure;
