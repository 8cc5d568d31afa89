import * as z from "zod";
import { yesOrNo } from "../../messages/forms/booleans.ts";
import { instant } from "../../messages/forms/instants.ts";
import { idNumber, text, wholeNumber } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { asItCame, fixed, group, leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import type { PortalAnswer } from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation } from "../portal-operation.ts";
import { agencyPath, agencyReply, inbound } from "./agency-operation.ts";

/** A voucher of land tax that was paid (chứng từ nộp thuế đất). */
export interface TaxVoucher {
  updating?: boolean;
  dossierCode: string;
  payer?: string;
  taxCode?: string;
  noticeCode?: string;
  paidAt?: string;
  /** Whole đồng. */
  amount?: number;
  content?: string;
  /** `TrangThaiThanhToan` as it stands; its codes were not read. */
  stateCode?: string;
  voucherUrl?: string;
}

/** The request on the wire. */
export const receiveTaxVoucherRequest = z.object({
  service: said(z.literal("NhanChungTuThueDat"), "Tên dịch vụ", "Name of the service", "public"),
  isUpdating: said(
    z.union([z.boolean(), wireText(10)]).optional(),
    "Cập nhật",
    "Replaces an earlier one",
    "internal",
  ),
  isSync: said(
    z.union([z.boolean(), wireText(10)]).optional(),
    "isSync (ý nghĩa chưa rõ)",
    "isSync (meaning not known)",
    "internal",
  ),
  data: z.object({
    MaHoSo: said(wireText(100).min(1), "Mã hồ sơ", "Dossier code", "internal"),
    HoTenNguoiNopTien: said(wireText(500).optional(), "Người nộp tiền", "Payer", "personal"),
    MaSoThue: said(wireText(20).optional(), "Mã số thuế", "Tax code", "personal"),
    ThongTinThanhToan: z
      .object({
        MaThongBaoThue: said(
          wireText(100).optional(),
          "Mã thông báo thuế",
          "Code of the notice",
          "internal",
        ),
        ThoiGianThanhToan: said(
          wireText(30).optional(),
          "Thời gian thanh toán",
          "Paid",
          "internal",
        ),
        SoTien: said(
          z.union([z.int(), z.string().regex(/^\d{0,15}$/)]).optional(),
          "Số tiền (đồng)",
          "Amount (đồng)",
          "sensitive",
        ),
        NoiDungThanhToan: said(
          wireText(2000).optional(),
          "Nội dung thanh toán",
          "Message of the payment",
          "personal",
        ),
        TrangThaiThanhToan: said(
          wireText(20).optional(),
          "Trạng thái thanh toán (mã chưa rõ)",
          "State of the payment (codes not known)",
          "internal",
        ),
      })
      .optional(),
    UrlFileChungTu: said(
      wireText(2000).optional(),
      "Đường dẫn chứng từ",
      "Address of the voucher",
      "sensitive",
    ),
  }),
});

/** A voucher of paid land tax, handed to the agency through the portal. */
export const receiveTaxVoucher: Operation<TaxVoucher, PortalAnswer, "not-needed"> = portalOperation(
  {
    ...inbound,
    id: "portal.receiveTaxVoucher",
    title: { vi: "Nhận chứng từ thuế đất", en: "Receive a voucher of land tax" },
    transport: agencyPath("/NhanChungTuThueDat", "NhanChungTuThueDat"),
    request: message(receiveTaxVoucherRequest, [
      fixed("service", "NhanChungTuThueDat"),
      leaf("isUpdating", "updating", yesOrNo),
      asItCame("isSync"),
      group("data", "", [
        leaf("MaHoSo", "dossierCode", text),
        leaf("HoTenNguoiNopTien", "payer", text),
        leaf("MaSoThue", "taxCode", text),
        group("ThongTinThanhToan", "", [
          leaf("MaThongBaoThue", "noticeCode", text),
          leaf("ThoiGianThanhToan", "paidAt", instant),
          leaf("SoTien", "amount", wholeNumber),
          leaf("NoiDungThanhToan", "content", text),
          leaf("TrangThaiThanhToan", "stateCode", idNumber),
        ]),
        leaf("UrlFileChungTu", "voucherUrl", text),
      ]),
    ]),
    reply: agencyReply,
    idempotency: { kind: "keyed", naturalKey: ["dossierCode", "noticeCode"], lookUp: null },
    purpose: "not-needed",
    gaps: {
      vi: "Không thấy đường dẫn, chỉ thấy tên dịch vụ; ý nghĩa của isSync và mã TrangThaiThanhToan chưa rõ",
      en: "No path was seen, only the service's name; isSync and the codes of TrangThaiThanhToan are not known",
    },
  },
);
