import { readFileSync } from "node:fs";
import { PeriodicReport } from "@egov-vn/schemas";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReportPage } from "../../src/html/index.ts";
import { checkReport, indicatorSets } from "../../src/index.ts";
import { openBrowser } from "./chromium.ts";

const file = new URL("../../../../examples/reports/nq17-2021-q1.json", import.meta.url);
const report = PeriodicReport.parse(JSON.parse(readFileSync(file, "utf8")));
const set = indicatorSets["nq17"];
const options = { asOf: "2021-03-31", ...(set && { set }) };
const page = renderReportPage({ report, result: checkReport(report, options), ...options });

const failed: PeriodicReport = {
  title: "Bảng",
  period: { label: "2021-Q1" },
  cells: {
    ...{ "all.received": "900", "all.online": "500", "all.desk": "400" },
    ...{ "north.received": "400", "north.online": "300", "north.desk": "200" },
    ...{ "south.received": "500", "south.online": "300", "south.desk": "200" },
    ...{ c: "4", a: "1", b: "2" },
  },
  rules: [
    {
      id: "tong-hop-toan-quoc-theo-hinh-thuc-tiep-nhan",
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
    { id: "abc", kind: "sum-of-parts", total: "c", parts: ["a", "b"] },
  ],
  waivers: [
    { rule: "abc", reason: "Đã đối soát", basis: "Công văn", approvedBy: "A", until: "2021-06-30" },
  ],
};
const failedPage = renderReportPage({
  report: failed,
  result: checkReport(failed, options),
  asOf: "2021-03-31",
});

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

describe("the page in a real browser", () => {
  it.each([
    [1100, "light"],
    [390, "dark"],
  ] as const)(
    "fits %i pixels in the %s scheme, without a request or a complaint",
    async (width, colorScheme) => {
      const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const complaints: string[] = [];
      tab.on("request", (request) => complaints.push(request.url()));
      tab.on("console", (message) => complaints.push(message.text()));
      tab.on("pageerror", (error) => complaints.push(error.message));
      await tab.setContent(page);
      expect(complaints).toEqual([]);
      expect(await tab.title()).toBe(report.title);
      expect(await tab.locator("table").count()).toBe(4);
      expect(await tab.locator("svg").count()).toBe(3);
      const widest = await tab.evaluate("document.documentElement.scrollWidth");
      expect(widest).toBeLessThanOrEqual(width);
      await tab.close();
    },
  );

  it("fits a phone with a failed table, a cell to look at and a waiver", async () => {
    const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await tab.setContent(failedPage);
    const widest = await tab.evaluate("document.documentElement.scrollWidth");
    expect(widest).toBeLessThanOrEqual(390);
    expect(await tab.locator(".sums .look").textContent()).toBe("300 200");
    expect(await tab.locator(".repair").count()).toBe(2);
    expect(await tab.locator(".waiver").textContent()).toContain("Đã đối soát");
    await tab.close();
  });

  it("keeps the drawn implied base above the two printed figures", async () => {
    const tab = await browser.newPage();
    await tab.setContent(page);
    const tops = await tab
      .locator("figure")
      .first()
      .locator("rect[y]")
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("y"))));
    expect(tops).toHaveLength(3);
    const [base = 0, implied = 0, current = 0] = tops;
    expect(implied).toBeLessThan(current);
    expect(current).toBeLessThan(base);
    await tab.close();
  });
});
