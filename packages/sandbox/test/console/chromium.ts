import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Chromium comes inside a registry package, so that a machine without a browser can run this. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
}
