import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { PeriodicReport } from "@egov-vn/schemas";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkReport, indicatorSets, ruleDescriptions, rulesToJson } from "../../src/index.ts";
import { openBrowser } from "./chromium.ts";

const textOf = (name: string) =>
  readFileSync(new URL(`../../../../examples/reports/${name}`, import.meta.url), "utf8");
const asOf = "2021-03-31";
const reports = [
  ["the published Q1/2021 report", textOf("nq17-2021-q1.json")],
  ["a report with a rule of every kind", textOf("every-rule.json")],
] as const;

/** What Node finds in a report, as text. */
function inNode(report: string): string {
  const set = indicatorSets["nq17"];
  return JSON.stringify(checkReport(JSON.parse(report), { asOf, ...(set && { set }) }));
}

/** What a page or a worker would ship: the package and all it needs, for a browser. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { checkReport, indicatorSets } from "@egov-vn/indicators";
globalThis.check = (report) =>
  JSON.stringify(checkReport(JSON.parse(report), { asOf: "${asOf}", set: indicatorSets.nq17 }));`,
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
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundle()]);
}, 60_000);
afterAll(() => browser.close());

/** A page that may run this one script and no text as code. */
async function inTab(program: string): Promise<{ answer: string; complaints: string[] }> {
  const policy = "default-src 'none'; script-src 'nonce-n'; worker-src blob:";
  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on("pageerror", (error) => complaints.push(error.message));
  await tab.setContent(
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><script nonce="n">${program.replaceAll("</script", "<\\/script")}</script>`,
  );
  await tab.waitForSelector("html[data-done]", { state: "attached" });
  const answer = await tab.evaluate("globalThis.answer");
  await tab.close();
  return { answer: String(answer), complaints };
}

const answerWith =
  "answer => { globalThis.answer = answer; document.documentElement.dataset.done = ''; }";

describe.each(reports)("%s", (_, report) => {
  it("has the findings that Node gives, to the byte, in a page where eval is forbidden", async () => {
    const { answer, complaints } = await inTab(
      `${script}\n(${answerWith})(check(${JSON.stringify(report)}));`,
    );
    expect(complaints).toEqual([]);
    expect(answer).toBe(inNode(report));
  });

  it("has them in a worker of that page", async () => {
    const worker = `${script}\nonmessage = ({ data }) => postMessage(check(data));`;
    const { answer, complaints } = await inTab(
      `const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(worker)}])));
worker.onmessage = ({ data }) => (${answerWith})(data);
worker.onerror = ({ message }) => (${answerWith})(message);
worker.postMessage(${JSON.stringify(report)});`,
    );
    expect(complaints).toEqual([]);
    expect(answer).toBe(inNode(report));
  });

  it("has them in a worker of Node", async () => {
    const program = `${script}
const { parentPort, workerData } = require("node:worker_threads");
parentPort.postMessage(globalThis.check(workerData));`;
    const worker = new Worker(program, { eval: true, workerData: report });
    const answer = await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    await worker.terminate();
    expect(answer).toBe(inNode(report));
  });
});

describe("the report with a rule of every kind", () => {
  const report = PeriodicReport.parse(JSON.parse(textOf("every-rule.json")));

  it("leaves no kind out, and every rule of its own holds", () => {
    const own = new Set(report.rules?.map(({ id }) => id));
    const { findings } = JSON.parse(inNode(textOf("every-rule.json"))) as ReturnType<
      typeof checkReport
    >;
    expect(new Set(report.rules?.map(({ kind }) => kind))).toEqual(
      new Set(Object.keys(ruleDescriptions)),
    );
    const open = findings.filter(
      ({ rule, verdict }) =>
        own.has(rule.split("/")[0] ?? "") && verdict !== "pass" && verdict !== "pass-rounding",
    );
    expect(open.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([]);
  });

  it("has rules that come back from their JSON unchanged, and give the same findings", () => {
    const rules = JSON.parse(rulesToJson(report.rules ?? []));
    expect(inNode(JSON.stringify({ ...report, rules }))).toBe(inNode(textOf("every-rule.json")));
  });
});
