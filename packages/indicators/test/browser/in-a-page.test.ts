import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkReport, indicatorSets } from "../../src/index.ts";
import { openBrowser } from "./chromium.ts";

const file = new URL("../../../../examples/reports/nq17-2021-q1.json", import.meta.url);
const report = JSON.parse(readFileSync(file, "utf8"));

/** What a page would ship: the package and all it needs, for a browser. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { checkReport, indicatorSets } from "@egov-vn/indicators";
globalThis.check = (report) => checkReport(report, { asOf: "2021-03-31", set: indicatorSets.nq17 });`,
      resolveDir: fileURLToPath(new URL("../../../../examples", import.meta.url)),
    },
    bundle: true,
    format: "iife",
    platform: "browser",
    conditions: ["@egov-vn/source"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

describe("a report checked in a page", () => {
  it("has the findings that Node gives, to the byte, where eval is forbidden", async () => {
    const script = await bundle();
    const policy = "default-src 'none'; script-src 'nonce-n'";
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on("pageerror", (error) => complaints.push(error.message));
    await tab.setContent(
      `<meta http-equiv="Content-Security-Policy" content="${policy}"><script nonce="n">${script.replaceAll("</script", "<\\/script")}
globalThis.answer = JSON.stringify(check(${JSON.stringify(report)}));</script>`,
    );
    const answer = await tab.evaluate("globalThis.answer");
    expect(complaints).toEqual([]);
    const set = indicatorSets["nq17"];
    expect(answer).toBe(
      JSON.stringify(checkReport(report, { asOf: "2021-03-31", ...(set && { set }) })),
    );
    await tab.close();
  });
});
