import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { egov } from "./terminal-double.ts";

const q1 = fileURLToPath(new URL("../../../examples/reports/nq17-2021-q1.json", import.meta.url));
const clean = JSON.stringify({
  title: "Báo cáo",
  period: { label: "2021-Q1" },
  cells: { all: "3", a: "1", b: "2" },
  rules: [{ id: "sum", kind: "sum-of-parts", total: "all", parts: ["a", "b"] }],
});

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "egov-check-"));
});
afterAll(() => rm(cwd, { recursive: true }));

describe("egov check", () => {
  it("ends with 0 for a report that adds up, read from standard input", async () => {
    const { code, out, err } = await egov(["check", "-", "--format", "json"], { stdin: clean });
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({
      summary: {
        pass: 1,
        "pass-rounding": 0,
        truncated: 0,
        fail: 0,
        suspect: 0,
        "not-checkable": 0,
      },
      findings: [
        {
          rule: "sum",
          kind: "sum-of-parts",
          severity: "error",
          basis: null,
          waiver: null,
          verdict: "pass",
          cells: ["all", "a", "b"],
          residual: { low: "0", high: "0" },
          tolerance: "0",
          repair: [],
          message: {
            vi: "Cộng a (1) và b (2) được 3, so với all (3) lệch 0: khớp.",
            en: "Adding a (1) and b (2) gives 3; against all (3) that is off by 0: they agree.",
          },
        },
      ],
    });
  });

  it("takes a byte order mark and Windows line ends", async () => {
    const stdin = `\uFEFF${JSON.stringify(JSON.parse(clean), null, 2).replaceAll("\n", "\r\n")}`;
    expect((await egov(["check", "-"], { stdin })).code).toBe(0);
  });

  it("shows the published Q1/2021 report finding by finding, and ends with 1", async () => {
    const { code, out } = await egov(["check", q1, "--as-of", "2021-03-31"]);
    expect(code).toBe(1);
    expect(out).toContain("✗ Sai (6)");
    expect(out).toContain("1.579–1.598");
    expect(out).toContain("? Đáng ngờ (1)");
    expect(out).toContain("≈ Đúng trong phạm vi làm tròn (1)");
    expect(out).toContain("– Chưa kiểm tra được (14)");
    expect(out).toContain("2 lỗi phải sửa hoặc giải trình trước khi gửi.");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("sets the cell to look at, what follows from it and a waiver apart", async () => {
    const stdin = JSON.stringify({
      title: "Bảng",
      period: { label: "2021-Q1" },
      cells: { all: "440", online: "292", desk: "168", rate: "61,82%", c: "4", a: "1", b: "2" },
      rules: [
        { id: "sum", kind: "sum-of-parts", total: "all", parts: ["online", "desk"] },
        { id: "rate", kind: "rate", rate: "rate", numerator: "online", denominator: "all" },
        { id: "abc", kind: "sum-of-parts", total: "c", parts: ["a", "b"] },
      ],
      waivers: [
        {
          rule: "abc",
          reason: "Đã đối soát",
          basis: "Công văn",
          approvedBy: "A",
          until: "2021-06-30",
        },
      ],
    });
    const { code, out } = await egov(["check", "-", "--as-of", "2021-03-31"], { stdin });
    expect(code).toBe(1);
    expect(out).toContain("    → Ô cần xem: online (292); nếu là 272 thì 2 quy tắc");
    expect(out).toContain("↳ Có thể chỉ là hệ quả, kiểm tra lại sau khi sửa (1)\n  rate\n");
    expect(out).toContain("    Đã giải trình: Đã đối soát (Công văn; đến hết ngày 30/6/2021)");
    expect(out).toContain(
      "1 lỗi phải sửa hoặc giải trình trước khi gửi. 1 điểm sai đã giải trình.",
    );
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("gives the same bytes twice", async () => {
    const words = ["check", q1, "--as-of", "2021-03-31", "--format", "json"];
    expect((await egov(words)).out).toBe((await egov(words)).out);
  });

  it("writes the report as a page too", async () => {
    const { out } = await egov(["check", q1, "--html", "r.html", "--lang", "en"], { cwd });
    expect(out).toContain("HTML: r.html");
    const page = await readFile(join(cwd, "r.html"), "utf8");
    expect(page).toContain('<html lang="en">');
  });
});

describe("egov check --validation-report", () => {
  it("writes every finding for machines, at the moment of the check", async () => {
    const words = ["check", q1, "--as-of", "2021-03-31", "--validation-report", "v.json"];
    const { code, out } = await egov([...words, "--lang", "en"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^ESS: v\.json$/m);
    const results: { id: string; event: object; value: string }[] = JSON.parse(
      await readFile(join(cwd, "v.json"), "utf8"),
    );
    const json = await egov([...words, "--format", "json"], { cwd });
    const { findings, summary } = JSON.parse(json.out);
    expect(results).toHaveLength(findings.length);
    expect(results.filter(({ value }) => value === "NA")).toHaveLength(summary["not-checkable"]);
    expect(results.filter(({ value }) => value === "0")).toHaveLength(
      summary.fail + summary.suspect,
    );
    expect(results[0]?.event).toEqual({
      time: "20250701T120000+0700",
      actor: expect.stringMatching(/^egov \d+\.\d+\.\d+/),
    });
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  });

  it("names the agency that answers for it, and the rules of the set", async () => {
    const stdin = clean.replace('"title"', '"agency":"G14","title"');
    const words = ["check", "-", "--set", "nq17", "--validation-report", "s.json"];
    await egov(words, { stdin, cwd });
    const results: { event: { agent: string }; rule: { expression: string } }[] = JSON.parse(
      await readFile(join(cwd, "s.json"), "utf8"),
    );
    expect(results.length).toBeGreaterThan(5);
    for (const { event, rule } of results) {
      expect(event.agent).toBe("G14");
      expect(rule.expression).not.toContain('"cells":[]');
    }
  });

  it("says so when the file cannot be written", async () => {
    await writeFile(join(cwd, "taken"), "");
    const words = ["check", "-", "--validation-report", "taken/v.json", "--lang", "en"];
    const { code, out, err } = await egov(words, { stdin: clean, cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^egov: --validation-report: /);
  });
});

describe("a file that is no report", () => {
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["empty", "", /Tệp trống/],
    ["blank", " \n ", /Tệp trống/],
    ["cut short", clean.slice(0, 40), /không phải JSON|kết thúc quá sớm/],
    ["cut after a comma", clean.slice(0, 19), /kết thúc quá sớm/],
    ["one name twice", clean.replace('"b":"2"', '"b":"2","a":"7"'), /cột \d+: một tên đã có/],
    ["no JSON", '{"title": x}', /không phải JSON hợp lệ \(dòng 1, cột 11\)/],
    ["not UTF-8", new Uint8Array([0x7b, 0xff, 0xfe]), /không phải văn bản UTF-8/],
    ["nested too deeply", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, /lồng nhau quá sâu/],
    ["broken and deep", "[".repeat(200_000), /lồng nhau quá sâu|kết thúc quá sớm/],
    ["a list", "[]", /không đúng cấu trúc báo cáo/],
    ["a number with a fraction", clean.replace('"3"', "3.5"), /cells\.all: .*dưới dạng văn bản/],
    [
      "an unknown kind of rule",
      clean.replace("sum-of-parts", "sum"),
      /rules\[0\]\.kind: Phải là một trong: sum-of-parts, /,
    ],
    ["an unknown set", clean.replace('{"title"', '{"set":"zz","title"'), /Các bộ: nq17/],
  ];

  it.each(cases)("(%s) is answered by one sentence", async (_name, stdin, sentence) => {
    const { code, out, err } = await egov(["check", "-"], { stdin });
    expect(out).toBe("");
    expect([1, 2]).toContain(code);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("may not be there, or be a folder", async () => {
    expect(await egov(["check", "no-such-file.json"], { cwd })).toMatchObject({ code: 2, out: "" });
    expect((await egov(["check", "."], { cwd })).err).toBe(
      "egov: Đây là thư mục, không phải tệp.\n",
    );
  });

  it("may be the page that cannot be written", async () => {
    await writeFile(join(cwd, "file"), "");
    const { code, err } = await egov(["check", q1, "--html", "file/r.html"], { cwd });
    expect([code, err]).toEqual([
      2,
      "egov: --html: Đường dẫn đi qua một tệp, không phải thư mục.\n",
    ]);
  });

  it("is not quoted, whatever it holds", async () => {
    const marker = "MARKER-7391";
    for (const stdin of [
      `{"title": ${marker}}`,
      JSON.stringify({ [marker]: marker }),
      JSON.stringify({ title: marker, period: { label: marker }, cells: { a: { [marker]: 1 } } }),
      clean.replace("sum-of-parts", marker),
      clean.replace('{"title"', `{"set":"${marker}","title"`),
    ]) {
      const { out, err } = await egov(["check", "-"], { stdin });
      expect(out + err).not.toContain(marker);
    }
  });
});
