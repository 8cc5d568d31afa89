import type { YearOfNotices } from "./public-holiday.ts";

// State agencies only; enterprises choose their own days of Tết. The numbers of the ministries' yearly
// notices are those that a public repository on holidays gives; the days themselves are in the press.

/** Still under Labour Code 10/2012/QH13: National Day is one day. */
export const holidays2020: YearOfNotices = {
  notices: [
    {
      source: "m.kienthuc.net.vn …1319755.html; Tết also socongthuong.daklak.gov.vn, 07/01/2020",
      confidence: "press",
      days: [
        ["01-01", "new-year"],
        ["01-23", "tet"],
        ["01-24", "tet"],
        ["01-25", "tet"],
        ["01-26", "tet"],
        ["01-27", "tet"],
        ["01-28", "tet", "in-lieu"],
        ["01-29", "tet", "in-lieu"],
        ["04-02", "hung-kings"],
        ["04-30", "reunification-day"],
        ["05-01", "labour-day"],
        ["09-02", "national-day"],
      ],
    },
  ],
  gaps: [],
};

export const holidays2021: YearOfNotices = {
  notices: [
    {
      source: "TB 4875/TB-LĐTBXH; sggpnews.org.vn …89687.html, en.vietnamplus.vn …191224.vnp",
      confidence: "press",
      days: [
        ["01-01", "new-year"],
        ["02-10", "tet"],
        ["02-11", "tet"],
        ["02-12", "tet"],
        ["02-13", "tet"],
        ["02-14", "tet"],
        ["02-15", "tet", "in-lieu"],
        ["02-16", "tet", "in-lieu"],
        ["04-21", "hung-kings"],
        ["04-30", "reunification-day"],
        ["05-01", "labour-day"],
        ["05-03", "labour-day", "in-lieu"],
        ["09-02", "national-day"],
        ["09-03", "national-day"],
      ],
    },
  ],
  gaps: [],
};

export const holidays2022: YearOfNotices = {
  notices: [
    {
      source: "CV 245/VPCP-KGVX, TB 119/TB-LĐTBXH; truyenhinhthanhhoa.vn …180220811155129916.htm",
      confidence: "press",
      days: [
        ["01-31", "tet"],
        ["02-01", "tet"],
        ["02-02", "tet"],
        ["02-03", "tet"],
        ["02-04", "tet"],
        ["09-01", "national-day"],
        ["09-02", "national-day"],
      ],
    },
    {
      source:
        "45/2019/QH14 art. 111(3), 112(1); vnconsulate-fukuoka.org/vi/lich-nghi-le, viknews.com",
      confidence: "press",
      days: [
        ["01-01", "new-year"],
        ["01-03", "new-year", "in-lieu"],
        ["04-10", "hung-kings"],
        ["04-11", "hung-kings", "in-lieu"],
        ["04-30", "reunification-day"],
        ["05-01", "labour-day"],
        ["05-02", "reunification-day", "in-lieu"],
        ["05-03", "labour-day", "in-lieu"],
      ],
    },
  ],
  gaps: [],
};

export const holidays2023: YearOfNotices = {
  notices: [
    {
      source: "VB 8056/VPCP-KGVX, TB 5034/TB-LĐTBXH; truyenhinhnghean.vn …6290199",
      confidence: "press",
      days: [
        ["01-20", "tet"],
        ["01-21", "tet"],
        ["01-22", "tet"],
        ["01-23", "tet"],
        ["01-24", "tet"],
        ["01-25", "tet", "in-lieu"],
        ["01-26", "tet", "in-lieu"],
        ["09-01", "national-day"],
        ["09-02", "national-day"],
        ["09-04", "national-day", "in-lieu"],
      ],
    },
    {
      source:
        "45/2019/QH14 art. 111(3), 112(1); kinhtedothi.vn, 22/03/2023; phunusuckhoe24h.com …856",
      confidence: "press",
      days: [
        ["01-01", "new-year"],
        ["01-02", "new-year", "in-lieu"],
        ["04-29", "hung-kings"],
        ["04-30", "reunification-day"],
        ["05-01", "labour-day"],
        ["05-02", "hung-kings", "in-lieu"],
        ["05-03", "reunification-day", "in-lieu"],
      ],
    },
  ],
  gaps: [],
};
