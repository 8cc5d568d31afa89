import * as z from "zod";
import type { Form } from "../../messages/forms/form.ts";
import { text, wholeNumber } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { asItCame, leaf, list } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import {
  acknowledgement,
  acknowledgementFields,
  type PortalAnswer,
  type PortalCaller,
  requestEnvelope,
  requestFields,
} from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";

/** Satisfaction with one procedure in one month (kết quả đánh giá mức độ hài lòng). */
export interface MonthlyRating {
  /** `2021-03`; on the wire `3-2021`. */
  month: string;
  raters: number;
  /** As printed, with the sign: `87,5%`. The three make 100, which is not checked. */
  verySatisfied: string;
  satisfied: string;
  notSatisfied: string;
  procedureCode?: string;
  content?: string;
  agencyCode: string;
  agencyName?: string;
}

/** Monthly results for the portal. */
export interface RatingsToSync extends PortalCaller {
  ratings: MonthlyRating[];
}

/** `M-yyyy`, the month without a leading zero. */
const month: Form<string> = {
  read: (raw) => {
    const [, said, year] =
      /^([1-9]|1[0-2])-(\d{4})$/.exec(typeof raw === "string" ? raw : "") ?? [];
    return said === undefined ? undefined : { value: `${year}-${said.padStart(2, "0")}` };
  },
  write: (value) => `${Number(value.slice(5, 7))}-${value.slice(0, 4)}`,
  shape: "M-yyyy",
};

const share = z.string().regex(/^\d{1,3}(?:[.,]\d{1,10})?%$/);

const item = z.object({
  NgayTongHop: said(
    z.string().regex(/^(?:[1-9]|1[0-2])-\d{4}$/),
    "Tháng tổng hợp (M-yyyy)",
    "Month (M-yyyy)",
    "public",
  ),
  TongSoNguoiDanhGia: said(
    z.string().regex(/^(?:0|[1-9]\d{0,14})$/),
    "Tổng số người đánh giá",
    "People who rated",
    "public",
  ),
  PhanTramDanhGiaRatHaiLong: said(share, "Tỷ lệ rất hài lòng", "Share very satisfied", "public"),
  PhanTramDanhGiaHaiLong: said(share, "Tỷ lệ hài lòng", "Share satisfied", "public"),
  PhanTramDanhGiaChuaHaiLong: said(share, "Tỷ lệ chưa hài lòng", "Share not satisfied", "public"),
  DanhSachNoiDungYKien: z
    .array(said(z.unknown(), "Ý kiến (chưa đọc được)", "Opinions (not read)", "personal"))
    .max(10_000)
    .optional(),
  MaThuTuc: said(wireText(100).optional(), "Mã thủ tục", "Procedure code", "public"),
  NoiDung: said(wireText(4000).optional(), "Nội dung", "Content", "internal"),
  Madonvi: said(wireText(100), "Mã đơn vị", "Code of the agency", "public"),
  TenDonVi: said(wireText(500).optional(), "Tên đơn vị", "Name of the agency", "public"),
});

/** The request on the wire. */
export const syncRatingsRequest = z.object({
  ...requestEnvelope("DongBoDanhGia"),
  data: z.array(item).min(1).max(1000),
});

/** Sends monthly shares of satisfaction. */
export const syncRatings: Operation<RatingsToSync, PortalAnswer, "not-needed"> = portalOperation({
  id: "portal.syncRatings",
  title: { vi: "Đồng bộ đánh giá mức độ hài lòng", en: "Sync satisfaction ratings" },
  transport: service("integrate", "DongBoDanhGia"),
  request: message(syncRatingsRequest, [
    ...requestFields("DongBoDanhGia"),
    list("data", "ratings", [
      leaf("NgayTongHop", "month", month),
      leaf("TongSoNguoiDanhGia", "raters", wholeNumber),
      leaf("PhanTramDanhGiaRatHaiLong", "verySatisfied", text),
      leaf("PhanTramDanhGiaHaiLong", "satisfied", text),
      leaf("PhanTramDanhGiaChuaHaiLong", "notSatisfied", text),
      asItCame("DanhSachNoiDungYKien", "list"),
      leaf("MaThuTuc", "procedureCode", text),
      leaf("NoiDung", "content", text),
      leaf("Madonvi", "agencyCode", text),
      leaf("TenDonVi", "agencyName", text),
    ]),
  ]),
  reply: message(acknowledgement, acknowledgementFields),
  idempotency: {
    kind: "append",
    naturalKey: ["ratings[].month", "ratings[].procedureCode", "ratings[].agencyCode"],
    lookUp: null,
  },
  purpose: "not-needed",
  confidence: "secondary",
  gaps: {
    vi: "Dãy thứ hai về dịch vụ (PhanTramDanhGiaDichVu…) chưa đọc được tên khóa đầy đủ; ý kiến được giữ nguyên",
    en: "The keys of the second series, about the service (PhanTramDanhGiaDichVu…), were not read in full; opinions are kept as they come",
  },
});
