import type { Applicant, Dossier, DossierDocument } from "@egov-vn/schemas";
import * as z from "zod";
import { codes } from "../../messages/forms/codes.ts";
import { instant } from "../../messages/forms/instants.ts";
import { text, wholeNumber } from "../../messages/forms/plain.ts";
import { type Message, message } from "../../messages/message.ts";
import { asItCame, group, leaf, list } from "../../messages/wire-field.ts";
import type { Of } from "../../schema-names.ts";
import { said, wireText } from "../portal-fields.ts";

/** A paper of a filed dossier, with the files that were uploaded for it. */
export interface FiledPaper
  extends Pick<DossierDocument, "componentCode" | "name" | "count" | "form"> {
  files?: { id?: string; resultCode?: string; name?: string; hash?: string }[];
}

/** A dossier as the newer filing API takes it. */
export interface FiledDossier
  extends Pick<Dossier, "code" | "procedureCode" | "agencyCode" | "submittedAt" | "receivedAt"> {
  /** Code of the online service (`MaDichVuCong`). */
  serviceCode?: string;
  applicant?: Pick<Applicant, "name" | "kind">;
  /** Who files it, on their own behalf or the applicant's. */
  submitter?: Pick<Applicant, "kind" | "portalId">;
  papers?: FiledPaper[];
}

/**
 * Other codes than those of `DongBoHoSoMC` under the same key: there 1 is a citizen, here an
 * enterprise. 2 is a household, for which an applicant has no kind.
 */
const applicantKind = codes({ "0": "citizen", "1": "enterprise" });

const wireKind = () =>
  said(
    z.enum(["0", "1", "2"]),
    "Loại đối tượng (0 công dân, 1 doanh nghiệp, 2 hộ gia đình)",
    "Kind of applicant (0 citizen, 1 enterprise, 2 household)",
    "internal",
    "packets",
    {
      vi: "Khác bộ mã của DongBoHoSoMC dưới cùng tên khóa",
      en: "Not the codes of DongBoHoSoMC under the same key",
    },
  );

/** `yyyy-MM-dd HH:mm:ss`, `yyyyMMddHHmmss` and ISO with milliseconds all occur. */
const wireDate = (vi: string, en: string) =>
  said(wireText(40).optional(), vi, en, "internal", "packets", {
    vi: "Ba dạng ngày trong cùng một API",
    en: "Three shapes of dates in one API",
  });

const paper = z.object({
  MaThanhPhanHoSo: said(
    wireText(100).optional(),
    "Mã thành phần hồ sơ",
    "Code of the required paper",
    "internal",
  ),
  TenThanhPhanHoSo: said(
    wireText(4000).optional(),
    "Tên thành phần hồ sơ",
    "Name of the paper",
    "personal",
  ),
  SoLuong: said(
    z
      .string()
      .regex(/^(?:0|[1-9]\d{0,4})?$/)
      .optional(),
    "Số lượng",
    "Number",
    "internal",
  ),
  LoaiBan: said(
    z.enum(["0", "1", "2"]).optional(),
    "Loại bản (0 chính, 1 sao, 2 điện tử)",
    "Form (0 original, 1 copy, 2 electronic)",
    "internal",
  ),
  GiayToDinhKem: z
    .array(
      z.object({
        IdGiayTo: said(wireText(100).optional(), "Mã giấy tờ", "Id of the file", "internal"),
        MaKetQua: said(
          wireText(100).optional(),
          "Loại kết quả (KQ.DVC.THONGTIN, KQ.DVC.GIAYTOBOSUNG, KQ.DVC.KETQUA)",
          "Kind of result (KQ.DVC.THONGTIN, KQ.DVC.GIAYTOBOSUNG, KQ.DVC.KETQUA)",
          "internal",
        ),
        TenGiayTo: said(wireText(4000).optional(), "Tên giấy tờ", "Name of the file", "personal"),
        HashTepTin: said(wireText(200).optional(), "Mã băm tệp", "Digest of the file", "internal"),
      }),
    )
    .max(1000)
    .optional(),
});

const structure = z.object({
  MaHoSo: said(wireText(100).min(1), "Mã hồ sơ", "Dossier code", "internal"),
  MaTTHC: said(wireText(100).min(1), "Mã thủ tục hành chính", "Procedure code", "public"),
  MaDichVuCong: said(wireText(100).optional(), "Mã dịch vụ công", "Online service", "public"),
  ChuHoSo: said(wireText(500).optional(), "Chủ hồ sơ", "Applicant", "personal"),
  LoaiDoiTuong: wireKind().optional(),
  MaDonViTiepNhan: said(
    wireText(100).optional(),
    "Mã đơn vị tiếp nhận",
    "Code of the receiving agency",
    "public",
  ),
  NgayNop: wireDate("Ngày nộp", "Submitted"),
  NgayTiepNhan: wireDate("Ngày tiếp nhận", "Received"),
  ThanhPhanHoSo: z.array(paper).max(1000).optional(),
  ThongTinNguoiNop: z
    .object({
      LoaiDoiTuong: wireKind().optional(),
      IdDoiTuong: said(wireText(100).optional(), "Mã đối tượng", "Submitter's id", "personal"),
      ThongTinChiTiet: said(
        z.unknown().optional(),
        "Thông tin chi tiết (chưa đọc được)",
        "Details (not read)",
        "personal",
      ),
    })
    .optional(),
});

/** The type of {@link PortalFiling}'s schema. */
export interface PortalFilingSchema extends Of<typeof structure> {}

/** A dossier of the newer filing API, on the wire. */
export const PortalFiling: PortalFilingSchema = structure;

/**
 * A dossier of the newer filing API of 2026 (API nộp hồ sơ của cổng bộ): the message alone.
 *
 * No operation carries it, since no path was seen. A household (`LoaiDoiTuong` 2) is kept as it came.
 * Dates of one message may stand in three shapes: all are read, and written in the first one.
 *
 * @example
 * ```ts
 * import { filingDossier, PortalDossier } from "@egov-vn/contracts";
 *
 * const raw = { MaHoSo: "H99.1-260102-0001", LoaiDoiTuong: "1", NgayNop: "2026-01-02 08:00:00" };
 * const { value } = filingDossier.decode(raw);
 * value.applicant?.kind; // => "enterprise"
 * value.submittedAt; // => "2026-01-02T08:00:00+07:00"
 * PortalDossier.shape.LoaiDoiTuong.safeParse("0").success; // => false
 * ```
 */
export const filingDossier: Message<FiledDossier> = message(
  PortalFiling,
  [
    leaf("MaHoSo", "code", text),
    leaf("MaTTHC", "procedureCode", text),
    leaf("MaDichVuCong", "serviceCode", text),
    leaf("ChuHoSo", "applicant.name", text),
    leaf("LoaiDoiTuong", "applicant.kind", applicantKind),
    leaf("MaDonViTiepNhan", "agencyCode", text),
    leaf("NgayNop", "submittedAt", instant),
    leaf("NgayTiepNhan", "receivedAt", instant),
    list("ThanhPhanHoSo", "papers", [
      leaf("MaThanhPhanHoSo", "componentCode", text),
      leaf("TenThanhPhanHoSo", "name", text),
      leaf("SoLuong", "count", wholeNumber),
      leaf("LoaiBan", "form", codes({ "0": "original", "1": "copy", "2": "electronic" })),
      list("GiayToDinhKem", "files", [
        leaf("IdGiayTo", "id", text),
        leaf("MaKetQua", "resultCode", text),
        leaf("TenGiayTo", "name", text),
        leaf("HashTepTin", "hash", text),
      ]),
    ]),
    group("ThongTinNguoiNop", "submitter", [
      leaf("LoaiDoiTuong", "kind", applicantKind),
      leaf("IdDoiTuong", "portalId", text),
      asItCame("ThongTinChiTiet"),
    ]),
  ],
  { instants: "dashed", absent: "omitted" },
);
