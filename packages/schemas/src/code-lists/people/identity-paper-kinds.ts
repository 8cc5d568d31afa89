import type { CodeList } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

const civilStatusPapers: CodeList = {
  id: "identity-paper-kinds",
  title: {
    vi: "Loại giấy tờ tùy thân trong dữ liệu hộ tịch",
    en: "Kinds of identity papers in civil-status data",
  },
  edition: "civil-status-digitisation",
  from: null,
  to: null,
  instrument: null,
  source: "secondary source that follows the Ministry of Justice's digitisation guide",
  confidence: "secondary",
  gaps: {
    vi: "Thẻ căn cước cấp từ 01/7/2024 chưa thấy có mã riêng.",
    en: "No code of its own was seen for the identity card issued from 2024-07-01.",
  },
  entries: [
    listedEntry("0", "Để trống", "Left blank"),
    listedEntry("1", "Chứng minh nhân dân", "9-digit identity card (CMND)"),
    listedEntry("2", "Hộ chiếu", "Passport"),
    listedEntry("3", "Thẻ thường trú", "Permanent resident card"),
    listedEntry("4", "Căn cước công dân", "Citizen identity card (CCCD)"),
    listedEntry("5", "Giấy tờ của quân nhân", "Military identity card"),
    listedEntry("6", "Giấy tờ của sĩ quan", "Officer's identity card"),
    listedEntry("7", "Giấy tờ của công an", "Police identity card"),
    listedEntry("8", "Giấy tờ khác", "Other paper"),
  ],
};

const portalPapers: CodeList = {
  id: "identity-paper-kinds-portal",
  title: {
    vi: "Loại định danh của chủ hồ sơ trên Cổng Dịch vụ công quốc gia",
    en: "Kinds of identifiers of the dossier owner on the National Public Service Portal",
  },
  edition: "DongBoHoSoMC",
  from: null,
  to: null,
  instrument: null,
  source: "backend of the Thanh Hóa portal, field DinhDanhCHS.LoaiDinhDanh",
  confidence: "production",
  entries: [
    listedEntry("1", "Số định danh 12 số", "12-digit personal id"),
    listedEntry("2", "Chứng minh nhân dân 9 số", "9-digit identity number (CMND)"),
  ],
};

/** Kinds of identity papers, by where they are written. */
export const identityPaperLists: readonly CodeList[] = [civilStatusPapers, portalPapers];
