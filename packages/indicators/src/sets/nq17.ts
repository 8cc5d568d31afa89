import { type BilingualText, type LegalBasis, legalBasis, type ReportRule } from "@egov-vn/schemas";
import type { Indicator, IndicatorKind, IndicatorSet } from "./indicator.ts";

const resolution17: LegalBasis = legalBasis("17/NQ-CP", null, {
  from: "2019-03-07",
  confidence: "press",
});

const article = "Q1/2021 report on Resolution 17/NQ-CP, as published on ictvietnam.vn";

interface Row {
  readonly id: string;
  readonly code: string | null;
  readonly vi: string;
  readonly en: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly note?: BilingualText;
}

const baseUnknown: BilingualText = {
  vi: "Mẫu số không được công bố: mọi thủ tục hành chính hay chỉ dịch vụ công trực tuyến",
  en: "The base is not published: all procedures, or online services only",
};
const levelsUntil2022: Pick<Indicator, "to"> = { to: "2022-08-14" };

const rows: readonly Row[] = [
  {
    id: "level34",
    code: "DVC-L34",
    vi: "Tỷ lệ DVCTT mức độ 3 và 4",
    en: "Share of online services at level 3 or 4",
    unit: "%",
    kind: "rate",
    note: baseUnknown,
  },
  {
    id: "level3",
    code: "DVC-L3",
    vi: "Tỷ lệ DVCTT mức độ 3",
    en: "Share of online services at level 3",
    unit: "%",
    kind: "rate",
    note: baseUnknown,
  },
  {
    id: "level4",
    code: "DVC-L4",
    vi: "Tỷ lệ DVCTT mức độ 4",
    en: "Share of online services at level 4",
    unit: "%",
    kind: "rate",
    note: baseUnknown,
  },
  {
    id: "servicesLevel34",
    code: null,
    vi: "Số DVCTT mức độ 3 và 4",
    en: "Online services at level 3 or 4",
    unit: "dịch vụ",
    kind: "stock",
  },
  {
    id: "servicesLevel3",
    code: null,
    vi: "Số DVCTT mức độ 3",
    en: "Online services at level 3",
    unit: "dịch vụ",
    kind: "stock",
  },
  {
    id: "servicesLevel4",
    code: null,
    vi: "Số DVCTT mức độ 4",
    en: "Online services at level 4",
    unit: "dịch vụ",
    kind: "stock",
  },
  {
    id: "services",
    code: null,
    vi: "Tổng số dịch vụ làm mẫu số",
    en: "All services, the base of the shares",
    unit: "dịch vụ",
    kind: "stock",
    note: baseUnknown,
  },
  {
    id: "integratedServices",
    code: "CDVC-DV",
    vi: "DVC tích hợp trên Cổng DVC quốc gia",
    en: "Services integrated on the National Public Service Portal",
    unit: "dịch vụ",
    kind: "stock",
    note: { vi: "Có thể giảm khi gộp thủ tục", en: "May fall when procedures are merged" },
  },
  {
    id: "visits",
    code: "CDVC-TC",
    vi: "Lượt truy cập Cổng DVC quốc gia",
    en: "Visits to the portal",
    unit: "lượt",
    kind: "cumulative",
  },
  {
    id: "accounts",
    code: "CDVC-TK",
    vi: "Tài khoản đăng ký",
    en: "Registered accounts",
    unit: "tài khoản",
    kind: "cumulative",
  },
  {
    id: "syncedDossiers",
    code: "CDVC-DB",
    vi: "Hồ sơ đồng bộ trạng thái",
    en: "Dossiers with synchronised status",
    unit: "hồ sơ",
    kind: "cumulative",
  },
  {
    id: "onlineDossiers",
    code: "CDVC-HS",
    vi: "Hồ sơ thực hiện trực tuyến qua Cổng",
    en: "Dossiers made online through the portal",
    unit: "hồ sơ",
    kind: "cumulative",
  },
  {
    id: "supportCalls",
    code: "CDVC-CG",
    vi: "Cuộc gọi hỗ trợ",
    en: "Support calls",
    unit: "cuộc gọi",
    kind: "cumulative",
  },
  {
    id: "feedback",
    code: "CDVC-PAKN",
    vi: "Phản ánh, kiến nghị",
    en: "Feedback and petitions",
    unit: "phản ánh",
    kind: "cumulative",
  },
  {
    id: "payments",
    code: "CDVC-TTGD",
    vi: "Giao dịch thanh toán thành công",
    en: "Successful payments",
    unit: "giao dịch",
    kind: "cumulative",
  },
  {
    id: "paymentAmount",
    code: "CDVC-TTTIEN",
    vi: "Số tiền thanh toán",
    en: "Amount paid",
    unit: "đồng",
    kind: "cumulative",
  },
  {
    id: "populationCentreUnits",
    code: null,
    vi: "Đơn vị của Trung tâm dữ liệu quốc gia về dân cư",
    en: "Units of the national population data centre",
    unit: "đơn vị",
    kind: "structure",
  },
  {
    id: "idCardDossiers",
    code: "DC-CCCD",
    vi: "Hồ sơ CCCD gắn chip thu nhận trong kỳ",
    en: "Chip ID-card dossiers collected",
    unit: "hồ sơ",
    kind: "flow",
  },
  {
    id: "idCardTarget",
    code: null,
    vi: "Thẻ CCCD phải cấp đến 01/7/2021",
    en: "Chip ID cards to be issued by 2021-07-01",
    unit: "thẻ",
    kind: "target",
  },
  {
    id: "policeShifts",
    code: null,
    vi: "Ca làm việc của Công an Hà Nội (chú thích ảnh)",
    en: "Shifts of the Hà Nội police (a caption)",
    unit: "ca",
    kind: "note",
  },
  {
    id: "births",
    code: "HT-KS",
    vi: "Trường hợp đăng ký khai sinh",
    en: "Birth registrations",
    unit: "trường hợp",
    kind: "cumulative",
  },
  {
    id: "birthsWithPersonalId",
    code: "HT-SDD",
    vi: "Trẻ em được cấp số định danh cá nhân",
    en: "Children given a personal id",
    unit: "trường hợp",
    kind: "cumulative",
  },
  {
    id: "marriages",
    code: "HT-KH",
    vi: "Trường hợp đăng ký kết hôn",
    en: "Marriage registrations",
    unit: "trường hợp",
    kind: "cumulative",
  },
  {
    id: "deaths",
    code: "HT-KT",
    vi: "Trường hợp đăng ký khai tử",
    en: "Death registrations",
    unit: "trường hợp",
    kind: "cumulative",
  },
  {
    id: "otherCivilStatus",
    code: "HT-KHAC",
    vi: "Việc hộ tịch khác",
    en: "Other civil-status records",
    unit: "trường hợp",
    kind: "cumulative",
  },
  {
    id: "civilStatusRecords",
    code: null,
    vi: "Tổng số việc hộ tịch",
    en: "All civil-status records",
    unit: "trường hợp",
    kind: "cumulative",
  },
  {
    id: "incidents",
    code: "NCSC-SC",
    vi: "Cuộc tấn công mạng gây ra sự cố",
    en: "Cyber attacks that caused incidents",
    unit: "cuộc",
    kind: "flow",
  },
  {
    id: "incidentsChange",
    code: null,
    vi: "Mức tăng giảm số cuộc tấn công mạng so với cùng kỳ",
    en: "Change of cyber attacks against the same period last year",
    unit: "%",
    kind: "change",
  },
];

const indicators: readonly Indicator[] = rows.map(({ vi, en, ...row }) => ({
  ...row,
  title: { vi, en },
  from: "2019-03-07",
  to: null,
  // Levels 1–4 gave way to "toàn trình" and "một phần" when Decree 42/2022 came into force.
  ...(row.id.startsWith("level") && levelsUntil2022),
  basis: resolution17,
  source: article,
  confidence: "press",
}));

const shares = ["level34", "level3", "level4"] as const;
const bases = { level34: "servicesLevel34", level3: "servicesLevel3", level4: "servicesLevel4" };
const counters = rows.filter((row) => row.code?.startsWith("CDVC-")).map((row) => row.id);

const rules: readonly ReportRule[] = [
  { id: "levels", kind: "sum-of-parts", total: "level34", parts: ["level3", "level4"] },
  ...shares.flatMap((share): ReportRule[] => [
    { id: `${share}-range`, kind: "range", cell: share, min: 0, max: 100 },
    {
      id: `${share}-rate`,
      kind: "rate",
      rate: share,
      numerator: bases[share],
      denominator: "services",
    },
  ]),
  { id: "online-within-synced", kind: "subset", part: "onlineDossiers", whole: "syncedDossiers" },
  {
    id: "personal-ids-within-births",
    kind: "subset",
    part: "birthsWithPersonalId",
    whole: "births",
  },
  {
    id: "civil-status-total",
    kind: "sum-of-parts",
    total: "civilStatusRecords",
    parts: ["births", "marriages", "deaths", "otherCivilStatus"],
  },
  {
    id: "incidents-change",
    kind: "change",
    change: "incidentsChange",
    current: "incidents",
    base: "same-last-year",
  },
  ...counters.map(
    (cell): ReportRule => ({
      id: `${cell}-never-falls`,
      kind: "monotone",
      series: [cell],
      ...(cell === "integratedServices" && { mayFall: true }),
    }),
  ),
  { id: "one-status-date", kind: "as-of", severity: "warning" },
  { id: "reporting-window", kind: "window" },
];

/**
 * Indicators of the quarterly report on Resolution 17/NQ-CP (Nghị quyết 17/NQ-CP về Chính phủ điện tử).
 *
 * As the published Q1/2021 report names them; definitions are by press and no base of a rate is
 * known, so such rules answer `not-checkable` until a report gives the counts.
 */
export const nq17: IndicatorSet = {
  id: "nq17",
  title: {
    vi: "Báo cáo quý thực hiện Nghị quyết 17/NQ-CP",
    en: "Quarterly report on Resolution 17/NQ-CP",
  },
  regime: "nd09-2019",
  indicators,
  rules,
};
