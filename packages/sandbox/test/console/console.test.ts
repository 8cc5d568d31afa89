import { createSandbox, type Sandbox } from "@egov-vn/sandbox";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./chromium.ts";

let sandbox: Sandbox;
let browser: Browser;
let page: Page;
let url: string;
/** What the browser complained about: a policy that was broken, a script that failed. */
const complaints: string[] = [];

beforeAll(async () => {
  sandbox = createSandbox({ seed: 1, now: new Date("2026-01-05T09:00:00+07:00") });
  url = (await sandbox.listen()).url;
  browser = await openBrowser();
  page = await browser.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
});
afterAll(async () => {
  await browser.close();
  await sandbox.close();
});

async function open(query = ""): Promise<void> {
  await page.goto(`${url}/${query}`);
  await page.waitForSelector("html[data-ready]");
}

describe("the console page, in a browser", () => {
  it("shows records, calls and systems, and breaks no policy of its own", async () => {
    const call = { method: "POST", headers: { dstcode: "x" }, body: "{}" };
    await fetch(`${url}/XrdAdapter/RestService/forward/mapi/login`, call);
    await open();
    expect(await page.locator("#dossiers tbody tr").count()).toBe(24);
    expect(await page.locator("#dossiers tbody").textContent()).toContain("Đã trả kết quả");
    expect(await page.locator("#calls tbody tr").count()).toBeGreaterThan(0);
    expect(await page.locator("[data-system]").count()).toBe(2);
    expect(await page.textContent("body")).toContain("dữ liệu mẫu");
    expect(complaints).toEqual([]);
  });

  it("finds a record by what is typed", async () => {
    await open("?lang=en");
    await page.fill("#search", "withdrawn");
    const rows = await page.locator("#dossiers tbody tr").allTextContents();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(24);
  });

  it("sets the fault switches, shows them again, and clears them", async () => {
    await open();
    await page.check('tr[data-fault="throttled"] input[type=checkbox]');
    await page.selectOption('tr[data-fault="throttled"] select', "portal.findDossier");
    await page.fill('tr[data-fault="throttled"] input[type=number]', "0.5");
    await page.click("#apply");
    await page.waitForSelector("#said:not(:empty)");
    const script = async () => await (await fetch(`${url}/__sandbox/faults`)).json();
    const set = [{ operation: "portal.findDossier", fault: "throttled", probability: 0.5 }];
    expect(await script()).toMatchObject({ faults: set });
    await open();
    expect(await page.isChecked('tr[data-fault="throttled"] input[type=checkbox]')).toBe(true);
    await page.click("#clear");
    await page.waitForSelector("#said:not(:empty)");
    expect(await script()).toMatchObject({ faults: [] });
  });

  it("shows text of a record as text, whatever it holds", async () => {
    const login = `${url}/XrdAdapter/RestService/forward/mapi/login`;
    const headers = { "content-type": "application/json", dstcode: destination };
    const account = { username: "demo", password: "demo-password" };
    const entered = await fetch(login, { method: "POST", headers, body: JSON.stringify(account) });
    const { session } = (await entered.json()) as { session: string };
    const code = "<img src=x onerror=document.title='broken'>";
    const item = { MaHoSo: code, MaTTHC: "1.001193", ChuHoSo: "Mẫu", LoaiDoiTuong: "1" };
    const body = {
      session,
      madonvi: "000.00.00.H99",
      service: "DongBoHoSoMC",
      isUpdating: "False",
      data: [{ ...item, TrangThaiHoSo: "2" }],
    };
    await fetch(login.replace("login", "integrate"), {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    await open();
    expect(await page.locator("#dossiers tbody").textContent()).toContain(code);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).not.toBe("broken");
  });
});

const destination = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
