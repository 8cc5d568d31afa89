import type { LegalInstrumentRecord } from "../legal-instrument-record.ts";

export const provincialDecisions = [
  {
    number: "01/2023/QĐ-UBND",
    kind: "decision",
    issuer: "Ủy ban nhân dân tỉnh Khánh Hòa",
    title: {
      vi: "Chế độ báo cáo định kỳ trên địa bàn tỉnh Khánh Hòa",
      en: "Periodic reporting in Khánh Hòa province",
    },
    issuedOn: null,
    from: null,
    to: null,
    replacedBy: [],
    amends: [],
    source: "secondary source, primary text not read",
    confidence: "secondary",
  },
  {
    number: "06/2024/QĐ-UBND",
    kind: "decision",
    issuer: "Ủy ban nhân dân tỉnh Kon Tum",
    title: {
      vi: "Chế độ báo cáo định kỳ trên địa bàn tỉnh Kon Tum",
      en: "Periodic reporting in Kon Tum province",
    },
    issuedOn: null,
    from: null,
    to: null,
    replacedBy: [],
    amends: [],
    source: "thuvienphapluat.vn/bulletin/document.aspx?bid=3d461a6e-…",
    confidence: "secondary",
  },
] as const satisfies readonly LegalInstrumentRecord[];
