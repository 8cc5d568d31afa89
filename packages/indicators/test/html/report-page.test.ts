import { readFileSync } from "node:fs";
import { PeriodicReport } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { renderReportPage } from "../../src/html/index.ts";
import { checkReport, indicatorSets } from "../../src/index.ts";

const file = new URL("../../../../examples/reports/nq17-2021-q1.json", import.meta.url);
const report = PeriodicReport.parse(JSON.parse(readFileSync(file, "utf8")));
const asOf = "2021-03-31";

const pageOf = (given: PeriodicReport, lang: "vi" | "en" = "vi") => {
  const set = given.set === undefined ? undefined : indicatorSets[given.set];
  const shared = { asOf, ...(set && { set }) };
  return renderReportPage({ report: given, result: checkReport(given, shared), lang, ...shared });
};

/** One wrong cell, 292 for 272, a rate that follows from it, a waived failure, a figure that lacks. */
const table = {
  title: "Bảng",
  period: { label: "2021-Q1" },
  regime: "nd09-2019",
  cells: {
    "all.received": "820",
    "all.online": "510",
    "all.desk": "310",
    "north.received": "420",
    "north.online": "292",
    "north.desk": "148",
    "south.received": "400",
    "south.online": "238",
    "south.desk": "162",
    rate: "64,76%",
    a: "1",
    b: "2",
    c: "4",
  },
  rules: [
    {
      id: "up",
      kind: "roll-up",
      parent: "all",
      children: ["north", "south"],
      columns: ["received", "online", "desk"],
    },
    {
      id: "north",
      kind: "sum-of-parts",
      total: "north.received",
      parts: ["north.online", "north.desk"],
    },
    {
      id: "rate",
      kind: "rate",
      rate: "rate",
      numerator: "north.online",
      denominator: "north.received",
    },
    { id: "abc", kind: "sum-of-parts", total: "c", parts: ["a", "b"] },
    { id: "lost", kind: "subset", part: "nowhere", whole: "a" },
  ],
  waivers: [
    {
      rule: "abc",
      reason: "Đã đối soát",
      basis: "Công văn của cơ quan",
      approvedBy: "Nguyễn Văn A",
      from: "2021-02-01",
      until: "2021-06-30",
    },
  ],
} satisfies PeriodicReport;

describe("the page of a report", () => {
  it("asks for nothing from anywhere and has no script", () => {
    const page = pageOf(report);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\((?!#)|https?:/i);
    expect(page).not.toMatch(/\son\w+=/i);
  });

  it("shows every finding and every figure", () => {
    const page = pageOf(report);
    for (const { rule } of checkReport(report, { asOf, set: indicatorSets["nq17"] ?? never() })
      .findings) {
      expect(page).toContain(`<code>${rule}</code>`);
    }
    for (const cell of Object.keys(report.cells)) expect(page).toContain(`<code>${cell}</code>`);
  });

  it("draws the base that a failed change implies", () => {
    expect(pageOf(report)).toContain(">1.579–1.598</text>");
    expect(pageOf(report, "en")).toContain(">1,579–1,598</text>");
  });

  it("names the cell to look at with both values, and marks it in the table that fails", () => {
    const page = pageOf(table);
    expect(page).toContain(
      '<p><code>north.online</code> <del>292</del> → <ins>272</ins></p><p class="soft">Nếu là 272 thì',
    );
    expect(page).toContain('<td class="figure look"><del>292</del> <ins>272</ins></td>');
    expect(page).toContain('<th scope="col" class="figure wrong">✗ online</th>');
    expect(page).toContain('<td class="figure wrong">20</td>');
    expect(page).not.toContain("✗ desk");
    const mended = { ...table, cells: { ...table.cells, "north.online": "272" } };
    expect(pageOf(mended)).not.toContain('class="sums"');
  });

  it("shows of a long table the rows to look at, and how many more there are", () => {
    const children = Array.from({ length: 100 }, (_, index) => `row${index}`);
    const cells = {
      ...Object.fromEntries(children.map((name) => [`${name}.x`, "2"])),
      "sum.x": "201",
      "row7.a": "1",
      "row7.b": "2",
    };
    const page = pageOf({
      title: "Bảng",
      period: { label: "2021-Q1" },
      cells,
      rules: [
        { id: "up", kind: "roll-up", parent: "sum", children, columns: ["x"] },
        { id: "row", kind: "sum-of-parts", total: "row7.x", parts: ["row7.a", "row7.b"] },
      ],
    });
    expect(page).toContain('<th scope="row">row7</th><td class="figure look"><del>2</del>');
    expect(page).toContain("… và 99 dòng khác");
    expect(page).not.toContain('<th scope="row">row8</th>');
  });

  it("draws no table that fails by the edition of its rows alone", () => {
    const old = table.rules.map((rule) =>
      rule.kind === "roll-up" ? { ...rule, edition: "2025" as const } : rule,
    );
    const cells = { ...table.cells, "north.online": "272" };
    const page = pageOf({ ...table, cells, rules: old });
    expect(page).toContain("danh mục đơn vị hành chính 2025");
    expect(page).not.toContain('class="sums"');
  });

  it("keeps what may only follow from a failure apart from what lacks a figure", () => {
    const page = pageOf(table);
    expect(page).toContain("có thể chỉ là hệ quả (1)</summary>");
    expect(page).toContain("có thể là hệ quả</span>");
    expect(page).toContain("Chưa kiểm tra được (1)</summary>");
    expect(page).toContain('<p class="note">Đây có thể chỉ là hệ quả của quy tắc north:');
  });

  it("shows a waiver with its ground and days, not who approved it", () => {
    const page = pageOf(table);
    expect(page).toContain("<b>Đã giải trình</b><p>Đã đối soát</p>");
    expect(page).toContain("từ ngày 01/02/2021 đến hết ngày 30/6/2021");
    expect(page).toContain("1 điểm sai đã giải trình.");
    expect(page).not.toContain("Nguyễn Văn A");
    expect(pageOf(table, "en")).toContain("from 2021-02-01 until 2021-06-30");
  });

  it("says how many errors stand in the way", () => {
    expect(pageOf(table)).toContain("2 lỗi phải sửa hoặc giải trình trước khi gửi.");
    expect(pageOf({ ...table, cells: {}, rules: [], waivers: [] })).toContain(
      "Không có lỗi nào phải sửa trước khi gửi.",
    );
  });

  it("is the same text for the same report", () => {
    expect(pageOf(report)).toBe(pageOf(structuredClone(report)));
  });

  it("shows text as text, whatever a report holds", () => {
    const nasty = `"><img src=x onerror=alert(1)>'&`;
    const page = pageOf({
      title: nasty,
      period: { label: "2021-Q1", asOf: nasty },
      cells: { "<b>": nasty, a: { text: `5 ${"x".repeat(9)}`, asOf: nasty } },
      rules: [{ id: "<i>", kind: "citation", text: nasty, basis: nasty }],
      waivers: [
        { rule: "<i>", reason: nasty, basis: nasty, approvedBy: nasty, until: "2021-12-31" },
      ],
    });
    expect(page).not.toContain("<img");
    expect(page).not.toContain("<b>5");
    expect(page).not.toContain("<i>");
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("stands without any figure or finding", () => {
    const page = pageOf({ title: "x", period: { label: "2021-W10" }, cells: {} });
    expect(page).toContain("Không có điểm nào cần xem lại.");
    expect(page).not.toContain("NaN");
  });
});

function never(): never {
  throw new Error("no set nq17");
}
