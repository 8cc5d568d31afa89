import { type BilingualText, type LegalBasis, legalBasis } from "@egov-vn/schemas";
import type { Indicator, IndicatorKind } from "../indicator.ts";

const resolution17: LegalBasis = legalBasis("17/NQ-CP", null, {
  from: "2019-03-07",
  confidence: "press",
});

const article = "Q1/2021 report on Resolution 17/NQ-CP, as published on ictvietnam.vn";

type Facts = Pick<Indicator, "to" | "additive" | "note">;

function row(
  id: string,
  code: string | null,
  [vi, en]: readonly [string, string],
  unit: string,
  kind: IndicatorKind,
  facts: Partial<Facts> = {},
): Indicator {
  return {
    id,
    code,
    title: { vi, en },
    unit,
    kind,
    from: "2019-03-07",
    to: null,
    ...facts,
    basis: resolution17,
    source: article,
    confidence: "press",
  };
}

const baseUnknown: BilingualText = {
  vi: "Mẫu số không được công bố: mọi thủ tục hành chính hay chỉ dịch vụ công trực tuyến",
  en: "The base is not published: all procedures, or online services only",
};
/** Levels 1–4 gave way to "toàn trình" and "một phần" when Decree 42/2022 came into force. */
const level = { to: "2022-08-14", note: baseUnknown } as const;
/** Events: added over units; a counter's last figure already holds the earlier ones. */
const counted = { additive: { overTime: false, overUnits: true } } as const;
/** Distinct things, which several units may count. */
const distinct = { additive: { overTime: false, overUnits: false } } as const;
const arising = { additive: { overTime: true, overUnits: true } } as const;

const services: readonly Indicator[] = [
  row(
    "level34",
    "DVC-L34",
    ["Tỷ lệ DVCTT mức độ 3 và 4", "Share of online services at level 3 or 4"],
    "%",
    "rate",
    { ...level, ...distinct },
  ),
  // Parts of one share: a service is at just one level.
  row(
    "level3",
    "DVC-L3",
    ["Tỷ lệ DVCTT mức độ 3", "Share of online services at level 3"],
    "%",
    "rate",
    { ...level, ...counted },
  ),
  row(
    "level4",
    "DVC-L4",
    ["Tỷ lệ DVCTT mức độ 4", "Share of online services at level 4"],
    "%",
    "rate",
    { ...level, ...counted },
  ),
  row(
    "servicesLevel34",
    null,
    ["Số DVCTT mức độ 3 và 4", "Online services at level 3 or 4"],
    "dịch vụ",
    "stock",
  ),
  row(
    "servicesLevel3",
    null,
    ["Số DVCTT mức độ 3", "Online services at level 3"],
    "dịch vụ",
    "stock",
    counted,
  ),
  row(
    "servicesLevel4",
    null,
    ["Số DVCTT mức độ 4", "Online services at level 4"],
    "dịch vụ",
    "stock",
    counted,
  ),
  row(
    "services",
    null,
    ["Tổng số dịch vụ làm mẫu số", "All services (base of the shares)"],
    "dịch vụ",
    "stock",
    { note: baseUnknown },
  ),
];

const portal: readonly Indicator[] = [
  row(
    "integratedServices",
    "CDVC-DV",
    [
      "DVC tích hợp trên Cổng DVC quốc gia",
      "Services integrated on the National Public Service Portal",
    ],
    "dịch vụ",
    "stock",
    { note: { vi: "Có thể giảm khi gộp thủ tục", en: "May fall when procedures are merged" } },
  ),
  row(
    "visits",
    "CDVC-TC",
    ["Lượt truy cập Cổng DVC quốc gia", "Visits to the portal"],
    "lượt",
    "cumulative",
    counted,
  ),
  row(
    "accounts",
    "CDVC-TK",
    ["Tài khoản đăng ký", "Registered accounts"],
    "tài khoản",
    "cumulative",
    distinct,
  ),
  row(
    "syncedDossiers",
    "CDVC-DB",
    ["Hồ sơ đồng bộ trạng thái", "Dossiers with synchronised status"],
    "hồ sơ",
    "cumulative",
    counted,
  ),
  row(
    "onlineDossiers",
    "CDVC-HS",
    ["Hồ sơ thực hiện trực tuyến qua Cổng", "Dossiers made online through the portal"],
    "hồ sơ",
    "cumulative",
    counted,
  ),
  row(
    "supportCalls",
    "CDVC-CG",
    ["Cuộc gọi hỗ trợ", "Support calls"],
    "cuộc gọi",
    "cumulative",
    counted,
  ),
  row(
    "feedback",
    "CDVC-PAKN",
    ["Phản ánh, kiến nghị", "Feedback and petitions"],
    "phản ánh",
    "cumulative",
    counted,
  ),
  row(
    "payments",
    "CDVC-TTGD",
    ["Giao dịch thanh toán thành công", "Successful payments"],
    "giao dịch",
    "cumulative",
    counted,
  ),
  row(
    "paymentAmount",
    "CDVC-TTTIEN",
    ["Số tiền thanh toán", "Amount paid"],
    "đồng",
    "cumulative",
    counted,
  ),
];

const population: readonly Indicator[] = [
  row(
    "populationCentreUnits",
    null,
    [
      "Đơn vị của Trung tâm dữ liệu quốc gia về dân cư",
      "Units of the national population data centre",
    ],
    "đơn vị",
    "structure",
  ),
  row(
    "idCardDossiers",
    "DC-CCCD",
    ["Hồ sơ CCCD gắn chip thu nhận trong kỳ", "Chip ID-card dossiers collected"],
    "hồ sơ",
    "flow",
    arising,
  ),
  row(
    "idCardTarget",
    null,
    ["Thẻ CCCD phải cấp đến 01/7/2021", "Chip ID cards to be issued by 2021-07-01"],
    "thẻ",
    "target",
  ),
  row(
    "policeShifts",
    null,
    ["Ca làm việc của Công an Hà Nội (chú thích ảnh)", "Shifts of the Hà Nội police (a caption)"],
    "ca",
    "note",
  ),
];

const civilStatus: readonly Indicator[] = (
  [
    ["births", "HT-KS", "Trường hợp đăng ký khai sinh", "Birth registrations"],
    [
      "birthsWithPersonalId",
      "HT-SDD",
      "Trẻ em được cấp số định danh cá nhân",
      "Children given a personal id",
    ],
    ["marriages", "HT-KH", "Trường hợp đăng ký kết hôn", "Marriage registrations"],
    ["deaths", "HT-KT", "Trường hợp đăng ký khai tử", "Death registrations"],
    ["otherCivilStatus", "HT-KHAC", "Việc hộ tịch khác", "Other civil-status records"],
    ["civilStatusRecords", null, "Tổng số việc hộ tịch", "All civil-status records"],
  ] as const
).map(([id, code, vi, en]) => row(id, code, [vi, en], "trường hợp", "cumulative", counted));

const security: readonly Indicator[] = [
  row(
    "incidents",
    "NCSC-SC",
    ["Cuộc tấn công mạng gây ra sự cố", "Cyber attacks that caused incidents"],
    "cuộc",
    "flow",
    arising,
  ),
  row(
    "incidentsChange",
    null,
    [
      "Mức tăng giảm số cuộc tấn công mạng so với cùng kỳ",
      "Change of cyber attacks against the same period last year",
    ],
    "%",
    "change",
  ),
];

/** The indicators of the article, in its order. What may be added is our own reading of what each counts. */
export const indicators: readonly Indicator[] = [
  ...services,
  ...portal,
  ...population,
  ...civilStatus,
  ...security,
];
