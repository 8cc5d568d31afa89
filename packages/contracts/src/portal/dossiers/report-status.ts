import * as z from "zod";
import { instant } from "../../messages/forms/instants.ts";
import { idNumber, text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { asItCame, fixed, group, leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import {
  acknowledgement,
  acknowledgementFields,
  type PortalAnswer,
  type PortalCaller,
  requestEnvelope,
  requestFields,
} from "../envelope.ts";
import { said, wireText, wireTime } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";

/** How a dossier that came from the portal stands at the agency. */
export interface StatusReport {
  /** The portal's reference. */
  portalCode: string;
  /** The agency's own dossier code. */
  code: string;
  applicantPortalId?: string;
  content?: string;
  at: string;
  /**
   * `TrangThai` as it stands: this service has codes of its own. OpenCPS sends `2` for 4, 6, 9 and 10
   * of a dossier's statuses and `5` for 3, 7 and 8; another client sends `11`.
   */
  statusCode: string;
}

/** A report for the portal. */
export interface StatusToReport extends PortalCaller {
  report: StatusReport;
}

/** The request on the wire. */
export const reportStatusRequest = z.object({
  ...requestEnvelope("DongBoTrangThaiHoSo"),
  type: said(z.literal("2"), "Loại (luôn là 2)", "Kind (always 2)", "public"),
  data: z.object({
    MaHoSo: said(wireText(100).min(1), "Mã hồ sơ của Cổng", "The portal's reference", "internal"),
    MaHoSoDonVi: said(wireText(100).min(1), "Mã hồ sơ của đơn vị", "Dossier code", "internal"),
    MaDoiTuong: said(
      wireText(100).optional(),
      "Mã đối tượng (TechID)",
      "Applicant's id at the portal (TechID)",
      "personal",
    ),
    NoiDung: said(wireText(2000).optional(), "Nội dung xử lý", "What was done", "personal"),
    NgayXuLy: said(wireTime, "Ngày xử lý", "When it was done", "internal"),
    TrangThai: said(wireText(10).min(1), "Trạng thái", "Status", "internal", "packets", {
      vi: "Bộ mã riêng của dịch vụ này, chưa được công bố; đã gặp 2, 5 và 11",
      en: "Codes of this service alone, not published; 2, 5 and 11 were seen",
    }),
    TaiLieuXuLy: z
      .array(said(z.unknown(), "Tài liệu (chưa đọc được)", "Papers (not read)", "personal"))
      .max(1000)
      .optional(),
  }),
});

/** Tells the portal how a dossier stands that came from it. */
export const reportStatus: Operation<StatusToReport, PortalAnswer, "not-needed"> = portalOperation({
  id: "portal.reportStatus",
  title: { vi: "Đồng bộ trạng thái hồ sơ nộp từ Cổng", en: "Report the status of a dossier" },
  transport: service("integrate", "DongBoTrangThaiHoSo"),
  request: message(reportStatusRequest, [
    ...requestFields("DongBoTrangThaiHoSo"),
    fixed("type", "2"),
    group("data", "report", [
      leaf("MaHoSo", "portalCode", text),
      leaf("MaHoSoDonVi", "code", text),
      leaf("MaDoiTuong", "applicantPortalId", text),
      leaf("NoiDung", "content", text),
      leaf("NgayXuLy", "at", instant),
      leaf("TrangThai", "statusCode", idNumber),
      asItCame("TaiLieuXuLy", "list"),
    ]),
  ]),
  reply: message(acknowledgement, acknowledgementFields),
  idempotency: {
    kind: "append",
    naturalKey: ["report.portalCode", "report.at", "report.statusCode"],
    lookUp: null,
  },
  purpose: "not-needed",
  gaps: {
    vi: "Bộ mã TrangThai và trường của TaiLieuXuLy chưa được công bố; không biết cách đọc lại trạng thái đã gửi",
    en: "The codes of TrangThai here and the keys of TaiLieuXuLy are not published; no service is known that reads a report back",
  },
});
