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
