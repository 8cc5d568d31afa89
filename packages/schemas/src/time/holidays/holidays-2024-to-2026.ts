import type { YearOfNotices } from "./public-holiday.ts";

export const holidays2024: YearOfNotices = {
  notices: [
    {
      source: "TB 5015/TB-LĐTBXH; huyenuybudop.vn …2524.html (Nhân Dân), sucsongtre.vn",
      confidence: "press",
      days: [
        ["02-08", "tet"],
        ["02-09", "tet"],
        ["02-10", "tet"],
        ["02-11", "tet"],
        ["02-12", "tet"],
        ["02-13", "tet", "in-lieu"],
        ["02-14", "tet", "in-lieu"],
        ["09-02", "national-day"],
        ["09-03", "national-day"],
      ],
    },
    {
      source: "CV 2450/VPCP-KGVX, 12/4/2024; baophapluat.vn post12513, tiepthigiadinh.vn",
      confidence: "press",
      days: [
        ["04-29", "reunification-day", "exchanged"],
        ["04-30", "reunification-day"],
        ["05-01", "labour-day"],
        ["05-04", "reunification-day", "worked"],
      ],
    },
    {
      source: "45/2019/QH14 art. 112(1); lunar date: npm date-holidays 3.37.0",
      confidence: "library",
      days: [
        ["01-01", "new-year"],
        ["04-18", "hung-kings"],
      ],
    },
  ],
  gaps: [],
};

export const holidays2025: YearOfNotices = {
  notices: [
    {
      source: "TB 6150/TB-BLĐTBXH, 03/12/2024; en.sggp.org.vn post114254, home.vn …12623",
      confidence: "press",
      days: [
        ["01-27", "tet"],
        ["01-28", "tet"],
        ["01-29", "tet"],
        ["01-30", "tet"],
        ["01-31", "tet"],
        ["04-07", "hung-kings"],
        ["04-26", "reunification-day", "worked"],
        ["04-30", "reunification-day"],
        ["05-01", "labour-day"],
        ["05-02", "reunification-day", "exchanged"],
        ["09-01", "national-day"],
        ["09-02", "national-day"],
      ],
    },
    {
      source: "45/2019/QH14 art. 112(1); tet-amlich.com/2024/11/cac-ngay-nghi-le-2025.html",
      confidence: "press",
      days: [["01-01", "new-year"]],
    },
  ],
  gaps: [],
};

export const holidays2026: YearOfNotices = {
  notices: [
    {
      source: "CV 12729/VPCP-KGVX, 25/12/2025; 24h.com.vn …c46a1724830.html",
      confidence: "press",
      days: [
        ["01-01", "new-year"],
        ["01-02", "new-year", "exchanged"],
        ["01-10", "new-year", "worked"],
      ],
    },
    {
      source:
        "TB 9441/TB-BNV, 16/10/2025; vietnammedia.vnanet.vn …165342.htm, congan.com.vn …388656",
      confidence: "press",
      days: [
        ["02-16", "tet"],
        ["02-17", "tet"],
        ["02-18", "tet"],
        ["02-19", "tet"],
        ["02-20", "tet"],
      ],
    },
    {
      source: "45/2019/QH14 art. 111(3), 112(1); thanhnien.vn …185260223083506397.htm",
      confidence: "press",
      days: [
        ["04-26", "hung-kings"],
        ["04-27", "hung-kings", "in-lieu"],
        ["04-30", "reunification-day"],
        ["05-01", "labour-day"],
      ],
    },
    {
      source: "TB 9441/TB-BNV as public repositories cite it (personnel software, holiday tables)",
      confidence: "secondary",
      days: [
        ["08-22", "national-day", "worked"],
        ["08-31", "national-day", "exchanged"],
        ["09-01", "national-day"],
        ["09-02", "national-day"],
      ],
    },
    {
      source: "28/2026/QH16 art. 2 as public repositories cite it; baochinhphu.vn, 24/4/2026",
      confidence: "secondary",
      days: [["11-24", "culture-day"]],
    },
  ],
  gaps: [
    {
      days: ["2026-11-23", "2026-11-28"],
      message: {
        vi: "Đề xuất nghỉ 23/11/2026 và làm bù 28/11/2026 dịp Ngày Văn hóa Việt Nam chưa thấy văn bản quyết định.",
        en: "An exchange of 23/11/2026 for 28/11/2026 around Culture Day was proposed; no decision was read.",
      },
    },
  ],
};
