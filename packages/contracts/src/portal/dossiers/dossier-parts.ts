import * as z from "zod";
import { said, wireBoolean, wireText, wireTime } from "../portal-fields.ts";

/** 0, 1 and 2 were seen; what 2 means was not read. */
const digitised = z.enum(["0", "1", "2", ""]).optional();

/** A list whose items nobody described. */
function notRead(vi: string, en: string) {
  return z
    .array(said(z.unknown(), vi, en, "personal"))
    .max(1000)
    .optional();
}

/** `TaiLieuNop`: a paper that was handed in. */
export const wireDocument = z.object({
  TepDinhKemId: said(wireText(100), "Mã tệp đính kèm", "Id of the file", "internal"),
  TenTepDinhKem: said(wireText(4000), "Tên tệp đính kèm", "Name of the file", "personal"),
  IsDeleted: said(wireBoolean.optional(), "Đã gỡ", "Taken out again", "internal"),
  MaThanhPhanHoSo: said(
    wireText(100).optional(),
    "Mã thành phần hồ sơ",
    "Code of the required paper",
    "internal",
  ),
  DuongDanTaiTepTin: said(
    wireText(2000).optional(),
    "Đường dẫn tải tệp",
    "Download address",
    "personal",
    "packets",
    { vi: "Địa chỉ tải, không phải nội dung tệp", en: "An address, not the bytes" },
  ),
  DuocSoHoa: said(digitised, "Được số hóa", "Digitised", "internal", "scoring"),
  DuocTaiSuDung: said(digitised, "Được tái sử dụng", "Re-used", "internal", "scoring"),
  DuocLayTuKhoDMQG: said(
    digitised,
    "Được lấy từ kho quốc gia",
    "Taken from the national store",
    "internal",
    "scoring",
  ),
  MaKetQuaThayThe: said(
    wireText(100).optional(),
    "Mã kết quả thay thế",
    "Code of the result that replaces it",
    "internal",
    "scoring",
  ),
});

/** `DanhSachLePhi`: a fee. */
export const wireFee = z.object({
  TenPhiLePhi: said(wireText(500), "Tên phí, lệ phí", "Name of the fee", "public"),
  MaPhiLePhi: said(wireText(100).optional(), "Mã phí, lệ phí", "Code of the fee", "public"),
  HinhThucThu: said(
    wireText(20).optional(),
    "Hình thức thu",
    "When it is collected",
    "public",
    "packets",
    {
      vi: "Trước, sau hoặc miễn; mã trên đường truyền chưa rõ",
      en: "Before, after or exempt; the codes on the wire are not known",
    },
  ),
  Gia: said(z.string().regex(/^\d{0,15}$/), "Mức thu (đồng)", "Amount (đồng)", "public"),
  LoaiPhiLePhi: said(
    z.enum(["1", "2", ""]).optional(),
    "Loại (1 phí, 2 lệ phí)",
    "Kind (1 fee, 2 charge)",
    "public",
  ),
});

/** `DanhSachTepDinhKemKhac`: other papers; the live clients send none. */
export const wireOtherPaper = z.object({
  TenGiayTo: said(wireText(2000), "Tên giấy tờ", "Name of the paper", "personal"),
  SoLuong: said(wireText(10).optional(), "Số lượng", "Number", "internal"),
  LoaiGiayTo: said(wireText(20).optional(), "Loại giấy tờ", "Kind of paper", "internal"),
});

/** `DanhSachHoSoBoSung`: a request to complete the dossier; the live clients send none. */
export const wireSupplement = z.object({
  HoSoBoSungId: said(wireText(100), "Mã yêu cầu bổ sung", "Id of the request", "internal"),
  NguoiYeuCauBoSung: said(wireText(200).optional(), "Người yêu cầu", "Requested by", "personal"),
  NoiDungBoSung: said(wireText(4000), "Nội dung bổ sung", "What is requested", "personal"),
  NgayBoSung: said(wireTime, "Ngày yêu cầu bổ sung", "Requested", "internal"),
  NguoiTiepNhanBoSung: said(wireText(200).optional(), "Người tiếp nhận", "Received by", "personal"),
  ThongTinTiepNhan: said(
    wireText(2000).optional(),
    "Thông tin tiếp nhận",
    "About the receipt",
    "personal",
  ),
  NgayTiepNhanBoSung: said(wireTime.optional(), "Ngày tiếp nhận", "Received", "internal"),
  TrangThaiBoSung: said(
    wireText(20).optional(),
    "Trạng thái bổ sung (mã chưa rõ)",
    "State of the request (codes not known)",
    "internal",
  ),
  DanhSachGiayToBoSung: notRead("Giấy tờ bổ sung (chưa đọc được)", "Papers that came (not read)"),
  DanhSachLePhiBoSung: notRead("Lệ phí bổ sung (chưa đọc được)", "Further fees (not read)"),
  NgayHenTraTruoc: said(wireTime.optional(), "Ngày hẹn trả trước", "Due before", "internal"),
  NgayHenTraMoi: said(wireTime.optional(), "Ngày hẹn trả mới", "Due after", "internal"),
});

/** `DanhSachGiayToKetQua`: a result. */
export const wireResult = z.object({
  TenGiayTo: said(wireText(2000), "Tên giấy tờ kết quả", "Name of the result", "personal"),
  MaThanhPhanHoSo: said(
    wireText(100).optional(),
    "Mã thành phần hồ sơ",
    "Code of the paper in the catalogue",
    "internal",
  ),
  GiayToId: said(wireText(100).optional(), "Mã giấy tờ", "Id of the paper", "internal"),
  DuongDanTepTinKetQua: said(
    wireText(2000).optional(),
    "Đường dẫn tệp kết quả",
    "Download address",
    "personal",
  ),
  MaGiayToKetQua: said(
    wireText(200).optional(),
    "Mã giấy tờ kết quả trong kho",
    "Code in the store of results",
    "internal",
    "scoring",
  ),
});
