import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { sample } from "@egov-vn/schemas/samples";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { egov } from "./terminal-double.ts";

const fee = JSON.stringify(sample("Fee", 1));
const doubtful = JSON.stringify({ ...sample("Fee", 1), collection: "exempt", amount: 5000 });
const broken = JSON.stringify({ ...sample("Fee", 1), amount: "5000", paid: "no" });
const marker = "MARKER-7391";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "egov-validate-"));
});
afterAll(() => rm(cwd, { recursive: true }));

const json = ["--format", "json"];

describe("egov validate", () => {
  it("ends with 0 and a summary when every record is valid", async () => {
    const stdin = `${fee}\n${fee}\n`;
    const { code, out, err } = await egov(["validate", "Fee", "-", ...json], { stdin });
    expect([code, err]).toEqual([0, ""]);
    const { seconds, ...rest } = JSON.parse(out);
    expect(seconds).toBeGreaterThan(0);
    expect(rest).toEqual({
      records: 2,
      valid: 2,
      invalid: 0,
      bytes: Buffer.byteLength(stdin),
      codes: {},
      truncated: false,
    });
    expect(Object.keys(JSON.parse(out)).slice(0, 5)).toEqual([
      "records",
      "valid",
      "invalid",
      "seconds",
      "bytes",
    ]);
  });

  it("shows the broken ones by line and path in the language asked for, and ends with 1", async () => {
    const stdin = `${fee}\n${broken}\n{\n`;
    const vi = await egov(["validate", "Fee", "-"], { stdin });
    expect(vi.code).toBe(1);
    expect(vi.out.split("\n").slice(0, -2)).toEqual([
      "Phí, lệ phí (Fee)",
      "",
      "✗ dòng 2  amount  [invalid-type]",
      "    Phải là số.",
      "✗ dòng 2  paid  [invalid-type]",
      "    Phải là true hoặc false.",
      "✗ dòng 3  [not-json]",
      "    Không phải JSON hợp lệ.",
      "",
      "Theo trường và mã:",
      "  1  (cả bản ghi)  not-json",
      "  1  amount  invalid-type",
      "  1  paid  invalid-type",
      "",
      "✗ 2 trong 3 bản ghi không hợp lệ.",
    ]);
    const en = await egov(["validate", "fee", "-", "--lang", "en"], { stdin });
    expect(en.out).toContain("✗ line 2  amount  [invalid-type]\n    Has to be a number.");
    expect(en.out).toContain("✗ 2 of 3 records are not valid.");
  });

  it("counts a place in a list with all its places", async () => {
    const dossier = sample("Dossier", 3);
    const wrong = { ...dossier, fees: [{ name: "x" }, { name: "y" }] };
    const { out } = await egov(["validate", "Dossier", "-"], { stdin: JSON.stringify(wrong) });
    expect(out).toContain("fees[0].amount  [invalid-type]");
    expect(out).toContain("  2  fees[].amount  invalid-type");
  });

  it("writes every error to a file, one per line", async () => {
    const stdin = `${broken}\n`.repeat(12_000);
    const words = ["validate", "Fee", "-", "--errors", "e.ndjson", ...json];
    const { code, out } = await egov(words, { stdin, cwd });
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      { invalid: 12_000, codes: { "invalid-type": 24_000 }, truncated: false },
    ]);
    const lines = (await readFile(join(cwd, "e.ndjson"), "utf8")).trimEnd().split("\n");
    expect(lines).toHaveLength(24_000);
    expect(JSON.parse(lines[1] ?? "")).toEqual({
      line: 1,
      path: "paid",
      code: "invalid-type",
      message: { vi: "Phải là true hoặc false.", en: "Has to be true or false." },
    });
    expect(JSON.parse(lines[23_999] ?? "").line).toBe(12_000);
    const clean = await egov(words, { stdin: fee, cwd });
    expect([clean.code, await readFile(join(cwd, "e.ndjson"), "utf8")]).toEqual([0, ""]);
  });

  it("explains ten thousand records at most where no file takes the rest, and says so", async () => {
    const stdin = `${broken}\n`.repeat(12_000);
    const { out } = await egov(["validate", "Fee", "-", ...json], { stdin });
    expect(JSON.parse(out)).toMatchObject({
      invalid: 12_000,
      codes: { "invalid-type": 20_000 },
      truncated: true,
    });
    const text = await egov(["validate", "Fee", "-"], { stdin });
    expect(text.out).toContain("trong các bản ghi có vấn đề đầu tiên");
  });

  it("tells warnings when they are asked for, and stays at 0", async () => {
    const stdin = `${fee}\n${doubtful}\n`;
    const plain = await egov(["validate", "Fee", "-"], { stdin });
    expect(plain.out).not.toContain("exempt-with-amount");
    const words = ["validate", "Fee", "-", "--warnings", "--errors", "w.ndjson"];
    const { code, out } = await egov(words, { stdin, cwd });
    expect(code).toBe(0);
    expect(out).toContain("! dòng 2  amount  [exempt-with-amount]");
    expect(out).toContain("! 1 bản ghi hợp lệ nhưng cần xem lại.");
    expect(JSON.parse(await readFile(join(cwd, "w.ndjson"), "utf8"))).toMatchObject({
      line: 2,
      severity: "warning",
    });
    const summary = await egov([...words, ...json], { stdin, cwd });
    expect(JSON.parse(summary.out)).toMatchObject({ valid: 2, invalid: 0, withWarnings: 1 });
  });

  it("judges by the day given, and by today in Vietnam without one", async () => {
    const dossier = { ...sample("Dossier", 3), returnedAt: undefined };
    const stdin = JSON.stringify(dossier);
    const words = ["validate", "Dossier", "-", ...json];
    const today = await egov(words, { stdin });
    // Today is 1 July 2025; the dossier was handed in on 22 August 2026.
    expect(JSON.parse(today.out).codes).toHaveProperty("in-future");
    const later = await egov([...words, "--as-of", "2026-12-31"], { stdin });
    expect(JSON.parse(later.out).codes).not.toHaveProperty("in-future");
  });

  it("reads a file, an array and one object over several lines alike", async () => {
    const spread = JSON.stringify(sample("Fee", 1), null, 2);
    for (const text of [fee, `[${fee}]`, spread, `\uFEFF${spread}\r\n`]) {
      await writeFile(join(cwd, "in.json"), text);
      const { code, out } = await egov(["validate", "Fee", "in.json", ...json], { cwd });
      expect([code, JSON.parse(out).records]).toEqual([0, 1]);
    }
  });
});

describe("an input that cannot be validated", () => {
  it("may be empty, and is answered by one sentence and 1", async () => {
    for (const stdin of ["", "\uFEFF", "\n \n", "[]"]) {
      expect(await egov(["validate", "Fee", "-"], { stdin })).toEqual({
        code: 1,
        out: "",
        err: "egov: Tệp trống: không có bản ghi nào.\n",
      });
    }
    const { code, out } = await egov(["validate", "Fee", "-", ...json], { stdin: "" });
    expect([code, JSON.parse(out).records]).toEqual([1, 0]);
  });

  it("may not be there, or be a folder, and is answered by one sentence and 2", async () => {
    const gone = await egov(["validate", "Fee", "no-such-file"], { cwd });
    expect(gone).toEqual({ code: 2, out: "", err: "egov: Không tìm thấy tệp.\n" });
    const folder = await egov(["validate", "Fee", "."], { cwd });
    expect(folder).toEqual({ code: 2, out: "", err: "egov: Đây là thư mục, không phải tệp.\n" });
  });

  it("may fail while it is read", async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error(marker), { code: "EIO" }));
      },
    });
    const { code, err } = await egov(["validate", "Fee", "-"], { stdin });
    expect([code, err]).toEqual([2, "egov: Không đọc hoặc ghi được tệp.\n"]);
  });
});

describe("a file of errors that cannot be written", () => {
  const words = ["validate", "Fee", "in.ndjson", "--lang", "en", "--errors"];

  it("is never the file that is read", async () => {
    await writeFile(join(cwd, "in.ndjson"), broken);
    await mkdir(join(cwd, "folder"), { recursive: true });
    const { code, err } = await egov([...words, "folder/../in.ndjson"], { cwd });
    expect([code, err]).toEqual([2, "egov: --errors: this is the very file that is read.\n"]);
    expect(await readFile(join(cwd, "in.ndjson"), "utf8")).toBe(broken);
  });

  it("is answered by one sentence and 2", async () => {
    await writeFile(join(cwd, "in.ndjson"), broken);
    expect((await egov([...words, "folder"], { cwd })).err).toBe(
      "egov: --errors: This is a folder, not a file.\n",
    );
    expect((await egov([...words, "in.ndjson/e"], { cwd })).err).toBe(
      "egov: --errors: The path leads through a file.\n",
    );
  });

  it.runIf(existsSync("/dev/full"))("may be on a full disk", async () => {
    await writeFile(join(cwd, "in.ndjson"), broken);
    const { code, err } = await egov([...words, "/dev/full"], { cwd });
    expect([code, err]).toEqual([2, "egov: --errors: The disk is full.\n"]);
  });
});

describe("a run that is stopped", () => {
  it("ends cleanly while it waits for its input", async () => {
    const stdin = new Readable({ read() {} });
    stdin.push(`${fee}\n`);
    const ran = await egov(["validate", "Fee", "-"], {
      stdin,
      onInterrupt: (stop) => {
        setTimeout(stop, 50);
        return () => {};
      },
    });
    expect(ran).toEqual({ code: 130, out: "", err: "egov: Đã dừng theo yêu cầu sau 0 bản ghi.\n" });
  });

  it("takes its call back when it is done", async () => {
    const calls: string[] = [];
    await egov(["validate", "Fee", "-"], {
      stdin: fee,
      onInterrupt: () => {
        calls.push("asked");
        return () => calls.push("taken back");
      },
    });
    expect(calls).toEqual(["asked", "taken back"]);
  });
});

describe("a misused validate", () => {
  it.each([
    [["validate"], /Thiếu một đối số/],
    [["validate", "Fee"], /Thiếu một đối số/],
    [["validate", "NoSuch", "-"], /Các thực thể: Address, /],
    [["validate", "Fee", "-", "--jobs", "0"], /--jobs phải là một số nguyên/],
    [["validate", "Fee", "-", "--jobs", "two"], /--jobs phải là một số nguyên/],
    [["validate", "Fee", "-", "--jobs", "1.5"], /--jobs phải là một số nguyên/],
    [["validate", "Fee", "-", "--as-of", "2025-02-30"], /ngày có thật/],
    [["validate", "Fee", "-", "--errors"], /thiếu giá trị/],
  ])("%j is answered by one sentence and 2", async (words, sentence) => {
    const { code, out, err } = await egov(words, { stdin: fee });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("what a file holds", () => {
  it("never stands in any output", async () => {
    const inputs = [
      marker,
      `{"name": ${marker}}`,
      `{"name":"${marker}"`,
      JSON.stringify({ [marker]: marker }),
      JSON.stringify({ ...sample("Fee", 1), kind: marker, amount: marker, paid: marker }),
      `["${marker}", {"name":"${marker}"} {"${marker}":1}]`,
      `{\n"name": "${marker}",\n"kind": "${marker}"\n}`,
    ];
    for (const stdin of inputs) {
      for (const format of ["text", "json"]) {
        const words = ["validate", "Fee", "-", "--format", format, "--warnings"];
        const { out, err } = await egov([...words, "--errors", "m.ndjson"], { stdin, cwd });
        const written = await readFile(join(cwd, "m.ndjson"), "utf8");
        expect(written).not.toBe("");
        expect(out + err + written).not.toContain(marker);
      }
    }
  });
});
