import { fileURLToPath } from "node:url";
import { createSandbox, type Sandbox } from "@egov-vn/sandbox";
import { build } from "esbuild";
import type { Browser, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dossierOf } from "../support/inputs.ts";
import { portalOfSandbox } from "../support/try-client.ts";
import { openBrowser } from "./chromium.ts";

/** What a page would ship: the main entry and all it needs, for a browser. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createClient } from "@egov-vn/client";
globalThis.createClient = createClient;`,
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
let sandbox: Sandbox;
let server: Awaited<ReturnType<Sandbox["listen"]>>;
beforeAll(async () => {
  sandbox = createSandbox({ seed: 1, now: new Date("2026-01-05T09:00:00+07:00") });
  [browser, server] = await Promise.all([openBrowser(), sandbox.listen()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await sandbox.close();
});

/** The page's own address gives way to the sandbox's socket, so that no other origin is asked. */
async function passOn(route: Route): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  if (pathname === "/") return await route.fulfill({ contentType: "text/html", body: "<p>" });
  const headers = { ...(await route.request().allHeaders()) };
  const body = route.request().postDataBuffer();
  const answer = await fetch(new URL(pathname + search, server.url), {
    method: route.request().method(),
    headers: {
      "content-type": headers["content-type"] ?? "",
      dstcode: headers["dstcode"] ?? "",
    },
    ...(body && { body: new Uint8Array(body) }),
  });
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: await answer.text(),
  });
}

describe("a client in a page", () => {
  it("writes, reads back, and knows what an answer means", async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.route("**/*", passOn);
    await page.goto("http://page.example/");
    await page.addScriptTag({ content: await bundle() });
    const options = {
      ...portalOfSandbox,
      url: "http://page.example/XrdAdapter/RestService/forward",
    };
    const outcomes = await page.evaluate(`(async () => {
      const client = createClient({
        agencyCode: "000.00.00.H99",
        systems: { portal: { ...${JSON.stringify(options)}, timeoutMs: 10000 } },
      });
      const dossier = ${JSON.stringify(dossierOf(1))};
      const written = await client.portal.syncDossiers({ updating: false, dossiers: [dossier] });
      const found = await client.portal.findDossier({ code: dossier.code });
      const unreadable = await client.portal.findDossier({ code: "" });
      return [
        written.kind,
        found.kind === "ok" && found.value.dossiers[0].code === dossier.code,
        unreadable.kind,
        unreadable.error.code,
      ];
    })()`);
    expect(complaints).toEqual([]);
    expect(outcomes).toEqual(["ok", true, "not-sent", "invalid-request"]);
    await page.close();
  });
});
