import * as z from "zod";
import { text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { group, leaf, list } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import type { Of } from "../../schema-names.ts";
import type { PortalAnswer } from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation } from "../portal-operation.ts";
import { agencyPath, agencyReply, inbound } from "./agency-operation.ts";

/** A trader's notice of a sales promotion, filed at the portal (hồ sơ khuyến mại). */
export interface PromotionDossier {
  taxCode?: string;
  /** `MaHoSo`. */
  code?: string;
  /** `MaHoSoQG`. */
  nationalCode?: string;
  procedureCode?: string;
  traderName?: string;
  /** Codes of administrative units; the wire does not say of which edition. */
  address?: { provinceCode?: string; districtCode?: string; communeCode?: string; line?: string };
  phone?: string;
  email?: string;
  contactPerson?: string;
  programmeName?: string;
  form?: { name?: string; base64?: string };
  documents?: { name?: string; base64?: string }[];
}

/** Files stand in the message itself, in base64. */
const base64 = z.string().max(50_000_000);

const structure = z.object({
  MaSoThue: said(wireText(20).optional(), "Mã số thuế", "Tax code", "internal"),
  MaHoSo: said(wireText(100).optional(), "Mã hồ sơ", "Dossier code", "internal"),
  MaHoSoQG: said(wireText(100).optional(), "Mã hồ sơ quốc gia", "The portal's code", "internal"),
  MaTTHC: said(wireText(100).optional(), "Mã thủ tục hành chính", "Procedure code", "public"),
  TenThuongNhan: said(wireText(500).optional(), "Tên thương nhân", "Trader", "internal"),
  DiaChiDoanhNghiep: z
    .object({
      MaTinh: said(wireText(20).optional(), "Mã tỉnh", "Code of the province", "internal"),
      MaHuyen: said(wireText(20).optional(), "Mã huyện", "Code of the district", "internal"),
      MaXa: said(wireText(20).optional(), "Mã xã", "Code of the commune", "internal"),
      DiaChiChiTiet: said(wireText(1000).optional(), "Địa chỉ chi tiết", "Address", "personal"),
    })
    .optional(),
  DienThoai: said(wireText(30).optional(), "Điện thoại", "Phone number", "personal"),
  Email: said(wireText(320).optional(), "Thư điện tử", "E-mail", "personal"),
  NguoiLienHe: said(wireText(500).optional(), "Người liên hệ", "Contact person", "personal"),
  TenChuongTrinhKhuyenMai: said(
    wireText(2000).optional(),
    "Tên chương trình khuyến mại",
    "Name of the promotion",
    "internal",
  ),
  TenTepDonDangKy: said(
    wireText(4000).optional(),
    "Tên tệp đơn đăng ký",
    "Name of the application's file",
    "internal",
  ),
  TepDonDangKy: said(
    base64.optional(),
    "Tệp đơn đăng ký (base64)",
    "The application (base64)",
    "personal",
  ),
  TaiLieuNop: z
    .array(
      z.object({
        TenTepDinhKem: said(
          wireText(4000).optional(),
          "Tên tệp đính kèm",
          "Name of the file",
          "personal",
        ),
        Base64: said(base64.optional(), "Nội dung tệp (base64)", "The file (base64)", "personal"),
      }),
    )
    .max(1000)
    .optional(),
});

/** The type of {@link PromotionRequest}'s schema. */
export interface PromotionRequestSchema extends Of<typeof structure> {}

/** A promotion dossier on the wire. */
export const PromotionRequest: PromotionRequestSchema = structure;

/** The portal hands the agency a promotion dossier. */
export const receivePromotion: Operation<PromotionDossier, PortalAnswer, "not-needed"> =
  portalOperation({
    ...inbound,
    id: "portal.receivePromotion",
    title: { vi: "Nhận hồ sơ khuyến mại từ Cổng", en: "Receive a promotion dossier" },
    transport: agencyPath("/addtthcKhuyenMai"),
    request: message(PromotionRequest, [
      leaf("MaSoThue", "taxCode", text),
      leaf("MaHoSo", "code", text),
      leaf("MaHoSoQG", "nationalCode", text),
      leaf("MaTTHC", "procedureCode", text),
      leaf("TenThuongNhan", "traderName", text),
      group("DiaChiDoanhNghiep", "address", [
        leaf("MaTinh", "provinceCode", text),
        leaf("MaHuyen", "districtCode", text),
        leaf("MaXa", "communeCode", text),
        leaf("DiaChiChiTiet", "line", text),
      ]),
      leaf("DienThoai", "phone", text),
      leaf("Email", "email", text),
      leaf("NguoiLienHe", "contactPerson", text),
      leaf("TenChuongTrinhKhuyenMai", "programmeName", text),
      leaf("TenTepDonDangKy", "form.name", text),
      leaf("TepDonDangKy", "form.base64", text),
      list("TaiLieuNop", "documents", [
        leaf("TenTepDinhKem", "name", text),
        leaf("Base64", "base64", text),
      ]),
    ]),
    reply: agencyReply,
    idempotency: { kind: "keyed", naturalKey: ["nationalCode", "code"], lookUp: null },
    purpose: "not-needed",
    gaps: {
      vi: "MaHoSo và MaHoSoQG: không rõ khi nào có khóa nào; không biết khóa nào bắt buộc",
      en: "Not known when MaHoSo stands and when MaHoSoQG, and which keys are required",
    },
  });
