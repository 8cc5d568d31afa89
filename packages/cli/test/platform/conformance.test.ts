import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { egov } from "../terminal-double.ts";
import { type LocalPlatform, openLocalPlatform } from "./local-platform.ts";

let platform: LocalPlatform;
beforeAll(async () => {
  platform = await openLocalPlatform();
});
afterAll(async () => await platform.close());

interface Answer {
  readonly summary: Readonly<Record<string, number>>;
  readonly results: readonly { readonly id: string; readonly result: string }[];
}

describe("egov conformance", () => {
  it("passes the sandbox, writing only where that is allowed", async () => {
    const careful = await platform.run(["conformance", platform.portal, "--format", "json"]);
    const { summary } = JSON.parse(careful.out) as Answer;
    expect([careful.code, summary["fail"], summary["error"]]).toEqual([0, 0, 0]);
    expect(summary["skip"]).toBeGreaterThan(5);
    const whole = await platform.run([
      "conformance",
      platform.portal,
      "--writes",
      "--format",
      "json",
    ]);
    const all = (JSON.parse(whole.out) as Answer).summary;
    expect([whole.code, all["pass"], all["skip"]]).toEqual([0, all["cases"], 0]);
  });

  it("objects to an implementation that breaks the contract", async () => {
    await platform.faults({
      operation: "portal.findDossier",
      fault: "unauthorized-in-200",
      probability: 1,
    });
    const { code, out } = await platform.run(["conformance", platform.portal, "--lang", "en"]);
    await platform.faults();
    expect(code).toBe(1);
    expect(out).toContain("✗ An unused code is found nowhere");
  });

  it("tells an address where nothing answers from one that objects", async () => {
    const { code, out } = await platform.run(["conformance", "http://127.0.0.1:1/x"]);
    expect(code).toBe(3);
    expect(out).toContain("Không có câu trả lời.");
  });

  it("says in one sentence what is wrong with the command line or the configuration", async () => {
    const bad = await platform.run(["conformance", "ftp://example.invalid"]);
    expect([bad.code, bad.err.split("\n").length]).toEqual([2, 2]);
    const none = await egov(["conformance", platform.portal], { cwd: "/" });
    expect([none.code, none.err]).toEqual([
      2,
      "egov: Cấu hình (egov.config.json hoặc --config): Không tìm thấy tệp.\n",
    ]);
    await platform.write("wrong.json", '{"agencyCode": "secret-value", "systems": {}}');
    const wrong = await platform.run(["conformance", platform.portal, "--config", "wrong.json"]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("agencyCode");
    expect(wrong.err).not.toContain("secret-value");
  });
});
