import type { CodeList, CodeListEntry } from "../code-list.ts";
import { listedEntry, unnamedEntry } from "../listed-entry.ts";

const guide = "secondary source that follows the Ministry of Justice's digitisation guide";

/** A list of the digitisation of civil status: nobody could read the guide itself. */
function digitised(
  id: string,
  title: CodeList["title"],
  entries: readonly CodeListEntry[],
  gaps?: CodeList["gaps"],
): CodeList {
  return {
    id,
    title,
    edition: "civil-status-digitisation",
    from: null,
    to: null,
    instrument: null,
    source: guide,
    confidence: "secondary",
    ...(gaps && { gaps }),
    entries,
  };
}

const labelsNotRead: NonNullable<CodeList["gaps"]> = {
  vi: "Nguồn chỉ có các mã; tên chưa đọc được.",
  en: "The source gives the codes only; their names were not read.",
};

const kinds: CodeList = {
  id: "civil-status-kinds",
  title: { vi: "Loại việc hộ tịch", en: "Kinds of civil-status events" },
  edition: "60/2014/QH13",
  from: "2016-01-01",
  // Law 03/2026/QH16 applies from 2027-03-01; its own kinds were not read.
  to: "2027-02-28",
  instrument: "60/2014/QH13",
  source: "codified text, diepxuan/diepxuan.github.io: ho-tich.md, article 3",
  confidence: "official",
  gaps: {
    vi: "Luật nêu loại việc, không đặt mã: mã là tên do dự án đặt. Luật Hộ tịch 03/2026/QH16 áp dụng từ 01/3/2027 (nguồn thứ cấp); loại việc theo luật đó chưa đọc được.",
    en: "The law names the kinds and sets no codes: the codes are names of this project. Law 03/2026/QH16 applies from 2027-03-01 (secondary source); its kinds were not read.",
  },
  entries: [
    listedEntry("addition", "Bổ sung thông tin hộ tịch", "Addition to a record"),
    listedEntry("birth", "Khai sinh", "Birth"),
    listedEntry("change", "Thay đổi hộ tịch", "Change of a record"),
    listedEntry("correction", "Cải chính hộ tịch", "Correction of a record"),
    listedEntry("death", "Khai tử", "Death"),
    listedEntry("entry", "Ghi vào Sổ hộ tịch", "Entry of a decision in the register"),
    listedEntry(
      "entry-adoption",
      "Nuôi con nuôi, chấm dứt việc nuôi con nuôi",
      "Adoption and its end",
      { parent: "entry" },
    ),
    listedEntry("entry-annulment", "Hủy việc kết hôn", "Annulment of a marriage", {
      parent: "entry",
    }),
    listedEntry("entry-divorce", "Ly hôn", "Divorce", { parent: "entry" }),
    listedEntry("entry-guardianship", "Công nhận giám hộ", "Recognition of a guardianship", {
      parent: "entry",
    }),
    listedEntry(
      "entry-legal-status",
      "Mất tích, đã chết, mất năng lực hành vi dân sự",
      "Declared missing, dead or without capacity",
      { parent: "entry" },
    ),
    listedEntry("entry-marriage", "Công nhận việc kết hôn", "Recognition of a marriage", {
      parent: "entry",
    }),
    listedEntry("entry-nationality", "Thay đổi quốc tịch", "Change of nationality", {
      parent: "entry",
    }),
    listedEntry("entry-parentage", "Xác định cha, mẹ, con", "Determination of parentage", {
      parent: "entry",
    }),
    listedEntry("entry-sex", "Xác định lại giới tính", "Re-determination of sex", {
      parent: "entry",
    }),
    listedEntry("ethnicity", "Xác định lại dân tộc", "Re-determination of ethnicity"),
    listedEntry("event-abroad", "Việc hộ tịch đã đăng ký ở nước ngoài", "Event registered abroad"),
    listedEntry("guardianship", "Giám hộ", "Guardianship"),
    listedEntry("marriage", "Kết hôn", "Marriage"),
    listedEntry("parentage", "Nhận cha, mẹ, con", "Acknowledgement of parent or child"),
  ],
};

const modules: CodeList = {
  id: "civil-status-modules",
  title: {
    vi: "Phân hệ gửi dữ liệu hộ tịch",
    en: "Modules of civil-status integration messages",
  },
  edition: "seen-in-production",
  from: null,
  to: null,
  instrument: null,
  source: "backend of the Thanh Hóa portal, KhaiSinhKhaiTuParams",
  confidence: "production",
  entries: [
    listedEntry("LTKH", "Kết hôn", "Marriage"),
    listedEntry("LTKS", "Khai sinh", "Birth"),
    listedEntry("LTKT", "Khai tử", "Death"),
  ],
};

/** Civil status: kinds of events, and the codes of its digitised registers. */
export const civilStatusLists: readonly CodeList[] = [
  digitised("birth-kinds", { vi: "Loại khai sinh", en: "Kinds of birth registration" }, [
    listedEntry("1", "Xác định được cả cha và mẹ", "Both parents known"),
    listedEntry("2", "Chưa xác định được mẹ", "Mother unknown"),
    listedEntry("3", "Chưa xác định được cha", "Father unknown"),
    listedEntry("4", "Chưa xác định được cả cha và mẹ", "Both parents unknown"),
    listedEntry("5", "Trẻ bị bỏ rơi", "Abandoned child"),
  ]),
  kinds,
  modules,
  digitised(
    "marital-certificate-purposes",
    {
      vi: "Mục đích cấp giấy xác nhận tình trạng hôn nhân",
      en: "Purposes of a certificate of marital status",
    },
    ["1", "2", "3", "4", "5"].map((code) => unnamedEntry(code)),
    labelsNotRead,
  ),
  digitised(
    "parentage-kinds",
    { vi: "Loại nhận cha, mẹ, con", en: "Kinds of acknowledgement of parent or child" },
    ["1", "2", "3", "4"].map((code) => unnamedEntry(code)),
    labelsNotRead,
  ),
  digitised("proof-of-death-kinds", { vi: "Loại giấy báo tử", en: "Kinds of proof of death" }, [
    listedEntry("0", "Không có", "None"),
    listedEntry("1", "Giấy báo tử", "Death notice"),
    listedEntry("2", "Văn bản về thi hành án tử hình", "Record of an execution"),
    listedEntry("3", "Bản án, quyết định của Tòa án", "Judgment or decision of a court"),
    listedEntry(
      "4",
      "Văn bản của công an hoặc cơ quan giám định pháp y",
      "Paper of the police or of forensic examiners",
    ),
    listedEntry("5", "Giấy của cơ sở y tế", "Paper of a health centre"),
    listedEntry("6", "Biên bản xác nhận", "Minutes"),
    listedEntry("7", "Văn bản của người làm chứng", "Statement of a witness"),
  ]),
  digitised("registration-kinds", { vi: "Loại đăng ký hộ tịch", en: "Kinds of registration" }, [
    listedEntry("0", "Không có", "None"),
    listedEntry("1", "Đúng hạn", "On time"),
    listedEntry("2", "Đăng ký lại", "Re-registration"),
    listedEntry("3", "Ghi việc đã đăng ký ở nước ngoài", "Entry of a registration abroad"),
    listedEntry("4", "Quá hạn", "Late"),
  ]),
];
