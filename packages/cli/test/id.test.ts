import { describe, expect, it } from "vitest";
import { egov } from "./terminal-double.ts";

describe("egov id", () => {
  it("says that a tax code is valid, and ends with 0", async () => {
    const { code, out, err } = await egov(["id", "tax-code", "0100233488"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")[0]).toBe("✓ Mã số thuế: hợp lệ  0100233488");
    expect(out).toContain("105/2020/TT-BTC điều 5 (official)");
  });

  it("says what is wrong in the language asked for, and ends with 1", async () => {
    const { code, out } = await egov(["id", "tax-code", "0100233480", "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("The check digit (the 10th) should be 8. [wrong-check-digit]");
  });

  it("answers in json with the keys that scripts rely on", async () => {
    const { code, out } = await egov(["id", "tax-code", "0314409058 002", "--format", "json"]);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out))).toEqual([
      "kind",
      "value",
      "valid",
      "normalized",
      "parts",
      "issues",
      "basis",
    ]);
    expect(JSON.parse(out).basis[0]).toEqual({
      instrument: "105/2020/TT-BTC",
      article: "5",
      source: "codified text of 105/2020/TT-BTC (public mirror of the official codification)",
      confidence: "official",
    });
  });

  it("takes its form and language before the command too", async () => {
    const words = ["--format", "json", "id", "tax-code", "0100233488"];
    expect(JSON.parse((await egov(words)).out).valid).toBe(true);
    const { out } = await egov(["--lang", "en", "id", "tax-code", "0100233488"]);
    expect(out).toContain("Tax code: valid");
  });

  it("judges by the day given, and by today in Vietnam without one", async () => {
    const words = ["id", "tax-code", "001090012345"];
    expect((await egov(words)).code).toBe(0);
    expect((await egov([...words, "--as-of", "2025-06-30"])).code).toBe(1);
  });

  it("paints only where colour is wanted", async () => {
    const words = ["id", "tax-code", "0100233488"];
    expect((await egov(words)).out).not.toContain("\u001b[");
    expect((await egov(words, { colour: true })).out).toContain("\u001b[");
  });
});

describe("a misused command", () => {
  it.each([
    [[], /Cần một lệnh/],
    [["frobnicate"], /Không có lệnh này/],
    [["id"], /Thiếu một đối số/],
    [["id", "tax-code"], /Thiếu một đối số/],
    [["id", "no-such-kind", "1"], /Các loại: administrative-unit, .*tax-code/],
    [["id", "tax-code", "1", "2"], /quá nhiều đối số/],
    [["id", "tax-code", "1", "--format", "yaml"], /không được phép/],
    [["id", "tax-code", "1", "--as-of", "30/6/2025"], /YYYY-MM-DD/],
    [["id", "tax-code", "1", "--as-of", "2025-02-30"], /ngày có thật/],
    [["id", "tax-code", "1", "--frobnicate"], /tùy chọn/],
    [["check"], /Thiếu một đối số/],
    [["check", "x.json", "--set", "no-such-set"], /Các bộ: nq17/],
  ])("%j is answered by one sentence and 2", async (words, sentence) => {
    const { code, out, err } = await egov(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("is answered in English when that was asked for", async () => {
    expect((await egov(["id", "--lang", "en"])).err).toBe(
      "egov: An argument is missing. See: egov --help\n",
    );
  });

  it("never repeats what was typed", async () => {
    const marker = "MARKER-7391";
    for (const words of [
      [marker],
      ["id", marker, "1"],
      ["id", "tax-code", "1", `--${marker}`],
      ["id", "tax-code", "1", marker],
      ["id", "tax-code", "1", "--as-of", marker],
      ["check", marker],
    ]) {
      const { out, err, code } = await egov(words);
      expect(code).toBe(2);
      expect(out + err).not.toContain(marker);
    }
  });
});

describe("help", () => {
  it("is there in both languages and ends with 0", async () => {
    const vi = await egov(["--help"]);
    const en = await egov(["check", "--help", "--lang", "en"]);
    expect([vi.code, en.code]).toEqual([0, 0]);
    expect(vi.out).toContain("kiểm tra một mã định danh");
    expect(en.out).toContain("also writes an HTML report");
  });
});
