import * as z from "zod";
import type { Of } from "../../schema-names.ts";
import { said, wireFlag, wireText, wireTime } from "../portal-fields.ts";
import {
  wireDocument,
  wireFee,
  wireOtherPaper,
  wireResult,
  wireSupplement,
} from "./dossier-parts.ts";

const time = (vi: string, en: string, ground?: "scoring") =>
  said(wireTime.optional(), vi, en, "internal", ground);

const structure = z.object({
  MaHoSo: said(wireText(100).min(1), "Mã hồ sơ", "Dossier code", "internal"),
  MaTTHC: said(wireText(100).min(1), "Mã thủ tục hành chính", "Procedure code", "public"),
  TenTTHC: said(wireText(2000).optional(), "Tên thủ tục", "Procedure name", "public"),
  MaLinhVuc: said(wireText(100).optional(), "Mã lĩnh vực", "Code of the field", "public"),
  TenLinhVuc: said(wireText(500).optional(), "Tên lĩnh vực", "Name of the field", "public"),
  ChuHoSo: said(wireText(500).min(1), "Chủ hồ sơ", "Applicant", "personal"),
  LoaiDoiTuong: said(
    z.enum(["1", "2", "3", "4"]),
    "Loại đối tượng",
    "Kind of applicant",
    "internal",
    "packets",
    {
      vi: "1 công dân, 2 doanh nghiệp, 3 cơ quan nhà nước, 4 tổ chức khác; API nộp hồ sơ mới dùng bộ mã khác",
      en: "1 citizen, 2 enterprise, 3 state agency, 4 other; the newer filing API has other codes",
    },
  ),
  MaDoiTuong: said(
    wireText(100).optional(),
    "Mã đối tượng (TechID)",
    "Applicant's id at the portal (TechID)",
    "personal",
  ),
  ThongTinKhac: said(wireText(2000).optional(), "Thông tin khác", "Other information", "personal"),
  Email: said(wireText(320).optional(), "Thư điện tử", "E-mail", "personal"),
  Fax: said(wireText(30).optional(), "Số fax", "Fax number", "personal"),
  SoDienThoai: said(wireText(20).optional(), "Số điện thoại", "Phone number", "personal"),
  TrichYeuHoSo: said(wireText(1000).optional(), "Trích yếu hồ sơ", "Summary", "personal"),
  NgayTiepNhan: time("Ngày tiếp nhận", "Received"),
  NgayHenTra: time("Ngày hẹn trả", "Due"),
  TrangThaiHoSo: said(
    z.enum(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
    "Trạng thái hồ sơ",
    "Status",
    "internal",
  ),
  NgayTra: time("Ngày trả kết quả", "Result returned"),
  ThongTinTra: said(wireText(2000).optional(), "Thông tin trả", "About the return", "personal"),
  HinhThuc: said(
    z.enum(["0", "1", ""]).optional(),
    "Hình thức trả kết quả (0 tại quầy, 1 bưu chính)",
    "How the result is returned (0 at the counter, 1 by post)",
    "internal",
  ),
  NgayKetThucXuLy: time("Ngày kết thúc xử lý", "Finished"),
  DonViXuLy: said(wireText(500).optional(), "Đơn vị xử lý", "Processing unit", "internal"),
  GhiChu: said(wireText(2000).optional(), "Ghi chú", "Note", "personal", "packets", {
    vi: "Dài hơn khoảng 2000 ký tự thì đồng bộ từng bị lỗi",
    en: "Longer ones have broken the sync",
  }),
  TaiLieuNop: z.array(wireDocument).max(1000).optional(),
  DanhSachLePhi: z.array(wireFee).max(100).optional(),
  DanhSachTepDinhKemKhac: z.array(wireOtherPaper).max(1000).optional(),
  DanhSachHoSoBoSung: z.array(wireSupplement).max(100).optional(),
  DanhSachGiayToKetQua: z.array(wireResult).max(200).optional(),
  KenhThucHien: said(
    z.enum(["1", "2", "3", ""]).optional(),
    "Kênh thực hiện (1 trực tiếp, 2 trực tuyến, 3 bưu chính)",
    "Channel (1 in person, 2 online, 3 post)",
    "internal",
    "scoring",
  ),
  SoGiayToChuHoSo: said(
    wireText(100).optional(),
    "Số giấy tờ chủ hồ sơ",
    "Number of the applicant's paper",
    "personal",
    "scoring",
  ),
  DinhDanhCHS: z
    .array(
      z.object({
        LoaiDinhDanh: said(
          z.enum(["1", "2"]),
          "Loại định danh (1 số định danh 12 số, 2 CMND 9 số)",
          "Kind of id (1 the 12 digits, 2 the old 9 digits)",
          "internal",
          "scoring",
        ),
        SoDinhDanh: said(wireText(12), "Số định danh", "Id", "personal", "scoring"),
      }),
    )
    .max(10)
    .optional(),
  NoiNopHoSo: said(
    z.enum(["1", "2", ""]).optional(),
    "Nơi nộp hồ sơ (2 Cổng của bộ, tỉnh; 1 Cổng quốc gia, chưa xác nhận)",
    "Where it was submitted (2 the agency's portal; 1 the national one, not confirmed)",
    "internal",
    "scoring",
  ),
  HoSoCoThanhPhanSoHoa: said(
    wireFlag.optional(),
    "Hồ sơ có thành phần số hóa",
    "Has digitised papers",
    "internal",
    "scoring",
  ),
  TaiKhoanDuocXacThucVoiVNeID: said(
    wireFlag.optional(),
    "Tài khoản được xác thực với VNeID",
    "Account verified by VNeID",
    "internal",
    "scoring",
  ),
  DuocThanhToanTrucTuyen: said(
    z.enum(["0", "1", "3", ""]).optional(),
    "Được thanh toán trực tuyến (1 trực tuyến, 3 hình thức khác, 0 không có)",
    "Paid online (1 online, 3 another way, 0 nothing to pay)",
    "internal",
    "scoring",
  ),
  NgayNopHoSo: time("Ngày nộp hồ sơ", "Submitted", "scoring"),
  NgayTuChoi: time("Ngày từ chối", "Refused", "scoring"),
  DSKetNoiCSDL: z
    .array(
      z.object({
        MaCSDL: said(
          wireText(50),
          "Mã cơ sở dữ liệu đã kết nối",
          "Code of a database that was asked",
          "internal",
          "scoring",
        ),
      }),
    )
    .max(100)
    .optional(),
});

/** The type of {@link PortalDossier}'s schema. */
export interface PortalDossierSchema extends Of<typeof structure> {}

/**
 * A dossier as `DongBoHoSoMC` says it (một hồ sơ trong gói tin đồng bộ): text throughout, times as
 * `yyyyMMddHHmmss` in Vietnam's time, empty text where there is no value.
 *
 * `portal.syncDossiers.request` turns a `Dossier` into it and back. The fields from `KenhThucHien`
 * on came after Decision 766/QĐ-TTg.
 *
 * @basis QCVN 120:2019/BTTTT; 766/QĐ-TTg
 * @example
 * ```ts
 * import { PortalDossier } from "@egov-vn/contracts";
 *
 * PortalDossier.safeParse({
 *   MaHoSo: "000.00.12.H40-210301-0001",
 *   MaTTHC: "1.001193",
 *   ChuHoSo: "Nguyễn Văn Mẫu",
 *   LoaiDoiTuong: "1",
 *   TrangThaiHoSo: "4",
 * }).success; // => true
 * ```
 */
export const PortalDossier: PortalDossierSchema = structure;
/** A dossier on the portal's wire; see the schema of the same name. */
export type PortalDossier = z.infer<PortalDossierSchema>;
