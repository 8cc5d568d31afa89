import { sample } from "@egov-vn/schemas/samples";
import { describe, expect, it } from "vitest";
import { validated } from "./validated.ts";

const fee = JSON.stringify(sample("Fee", 1));
const marker = "MARKER-7391";

/** A clean line, the line in question, a clean line. */
const amid = (line: string | Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`${fee}\n`), Buffer.from(line), Buffer.from(`\n${fee}\n`)]);

describe("one bad line among good ones", () => {
  const cases: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ["is not JSON", `{"name": ${marker}}`, ["2  not-json"]],
    ["is a brace", "}", ["2  not-json"]],
    ["is two values", "{} {}", ["2  not-json"]],
    ["is no object", "7", ["2  invalid-type"]],
    ["is null", "null", ["2  invalid-type"]],
    ["is not UTF-8", Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), ["2  invalid-utf-8"]],
    ["ends inside a letter", Uint8Array.of(0x22, 0xe1, 0xbb), ["2  invalid-utf-8"]],
    ["is nested deeply", `${"[".repeat(9_000)}${"]".repeat(9_000)}`, ["2  invalid-type"]],
    ["is nested 100,000 deep", `${"[".repeat(1e5)}${"]".repeat(1e5)}`, ["2  too-many-parts"]],
    ["is nested deeply and broken", "[".repeat(100_000), ["2  not-json"]],
    ["has an own __proto__", '{"__proto__":{"name":1}}', ["2 name invalid-type"]],
    ["has an own constructor", '{"constructor":{"prototype":{"x":1}}}', ["2 name invalid-type"]],
  ];

  it.each(cases)("(%s) is the only one refused", async (_name, line, issues) => {
    const { records, invalid, issues: found } = await validated(amid(line));
    expect([records, invalid]).toEqual([3, 1]);
    expect(found[0]).toBe(issues[0]);
    expect(found.every((issue) => issue.startsWith("2 "))).toBe(true);
    expect(found.join()).not.toContain(marker);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  it("may be an object whose depth the check cannot follow, without a crash", async () => {
    const deep = `{"name":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`;
    const { records, invalid } = await validated(amid(deep));
    expect([records, invalid]).toEqual([3, 1]);
  });
});

describe("the length of a line", () => {
  it("may be exactly the limit, and not one byte more", async () => {
    const length = Buffer.byteLength(fee);
    const longest = length + 5;
    const line = (spaces: number) => `${fee}${" ".repeat(spaces)}`;
    for (const block of [8, 64, length + 5, length + 6, 4096]) {
      const cut = { block, longest };
      for (const end of ["", "\n", `\n${fee}`, `\n${fee}\n`]) {
        const more = end.length > 1 ? 1 : 0;
        expect(await validated(`${fee}\n${line(5)}${end}`, cut)).toMatchObject({
          records: 2 + more,
          invalid: 0,
        });
        expect(await validated(`${fee}\n${line(6)}${end}`, cut)).toMatchObject({
          records: 2 + more,
          invalid: 1,
          issues: ["2  line-too-long"],
        });
      }
    }
  });

  it("is 16 MiB at most, and 100 MiB are never kept", async () => {
    const mebibyte = Buffer.alloc(1024 * 1024, "x");
    const most = { arrayBuffers: 0 };
    function* pieces(before: string, after: string) {
      yield Buffer.from(`${before}"`);
      for (let count = 0; count < 100; count += 1) {
        yield mebibyte;
        most.arrayBuffers = Math.max(most.arrayBuffers, process.memoryUsage().arrayBuffers);
      }
      yield Buffer.from(`"${after}`);
    }
    const start = process.memoryUsage().arrayBuffers;
    const wrong = { invalid: 1, issues: ["2  line-too-long"] };
    expect(await validated(pieces(`${fee}\n`, `\n${fee}\n`))).toMatchObject({
      records: 3,
      ...wrong,
    });
    expect(await validated(pieces(`${fee}\n`, ""))).toMatchObject({ records: 2, ...wrong });
    expect(await validated(pieces(`[${fee},\n`, `,\n${fee}]`))).toMatchObject({
      records: 3,
      ...wrong,
    });
    expect((await validated(pieces(`[${fee},\n`, ""))).issues).toEqual([
      ...wrong.issues,
      "2  broken-array",
    ]);
    // What was thrown away is collected late; a line that is kept takes at least twice as much.
    expect(most.arrayBuffers - start).toBeLessThan(160 * 1024 * 1024);
  });
});

describe("a file that is cut short", () => {
  it("is told so at its last line, with all lines before it counted", async () => {
    expect(await validated(`${fee}\n${fee.slice(0, 30)}`)).toEqual({
      records: 2,
      invalid: 1,
      withWarnings: 0,
      issues: ["2  not-json"],
    });
  });

  it("may be cut inside an array or an object over several lines", async () => {
    const spread = JSON.stringify(sample("Fee", 1), null, 2);
    expect((await validated(`[${fee},\n${fee},\n${fee.slice(0, 9)}`)).issues).toEqual([
      "3  not-json",
    ]);
    expect(await validated(`[${fee},\n${fee}\n`)).toMatchObject({
      records: 3,
      invalid: 1,
      issues: ["3  broken-array"],
    });
    expect((await validated(spread.slice(0, 30))).issues).toEqual(["1  not-json"]);
  });
});

describe("what is no fault", () => {
  const spread = JSON.stringify(sample("Fee", 1), null, 2);
  const cases: readonly (readonly [string, string, number])[] = [
    ["a byte order mark", `\uFEFF${fee}\n`, 1],
    ["a byte order mark before an array", `\uFEFF[${fee}]`, 1],
    ["Windows line ends", `${fee}\r\n${fee}\r\n`, 2],
    ["no line end at the end", `${fee}\n${fee}`, 2],
    ["empty and blank lines", `\n\n${fee}\n  \n\t\r\n${fee}\n\n`, 2],
    ["one object over several lines", spread, 1],
    ["objects over several lines", `\n${spread}\n${spread}\r\n`, 2],
    ["an array over several lines", `\r\n [\n${spread},\n${spread}\n]\n`, 2],
    ["an empty array", "[ ]", 0],
    ["nothing", "", 0],
    ["nothing but a mark", "\uFEFF", 0],
    ["nothing but line ends", "\n\r\n", 0],
  ];

  it.each(cases)("(%s)", async (_name, input, records) => {
    for (const block of [1, 2, 3, 1000]) {
      expect(await validated(input, { block })).toEqual({
        records,
        invalid: 0,
        withWarnings: 0,
        issues: [],
      });
    }
  });
});

describe("a record with more parts than can be pointed at", () => {
  it("is refused as a whole", async () => {
    const { records, invalid, issues } = await validated(
      `${fee}\n{"name":[${"{},".repeat(60_000)}{}]}`,
    );
    expect([records, invalid, issues]).toEqual([2, 1, ["2  too-many-parts"]]);
  });
});

describe("many issues", () => {
  it("are handed over in parts, with the lines right", async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => (at % 2 === 0 ? "{}" : fee));
    const wrong = await validated(lines.join("\n"));
    const expected = lines.flatMap((line, at) => (line === "{}" ? [at + 1] : []));
    expect([...new Set(wrong.issues.map((issue) => Number.parseInt(issue, 10)))]).toEqual(expected);
    expect(await validated(`[${lines.join(",\n")}]`)).toEqual(wrong);
  });

  it("are counted, and explained as far as was asked", async () => {
    const outcome = await validated("{}\n".repeat(50), { explain: 3 });
    expect(outcome).toMatchObject({ records: 50, invalid: 50 });
    expect(new Set(outcome.issues.map((issue) => issue[0]))).toEqual(new Set(["1", "2", "3"]));
  });
});
