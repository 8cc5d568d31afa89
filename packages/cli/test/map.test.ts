import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvOf, goodFields, goodRecord, goodRow, mapFolder } from "./map-double.ts";
import { egov } from "./terminal-double.ts";

let folder: Awaited<ReturnType<typeof mapFolder>>;
beforeAll(async () => {
  folder = await mapFolder();
});
afterAll(() => folder.close());

const json = ["--format", "json"] as const;

describe("egov map", () => {
  it("turns a row of CSV into a record and ends with 0", async () => {
    const { code, records, err } = await folder.map(csvOf([goodRow]), goodFields, {}, json);
    expect(records).toEqual([goodRecord]);
    expect(JSON.parse(err)).toEqual({
      rows: 1,
      mapped: 1,
      valid: 1,
      invalid: 0,
      unmapped: 0,
      seconds: 0,
    });
    expect(code).toBe(0);
  });

  it("finds the delimiter, or takes the one that the mapping names", async () => {
    for (const delimiter of [",", ";", "\t", "|"]) {
      const text = csvOf([goodRow], delimiter);
      expect((await folder.map(text)).records).toEqual([goodRecord]);
      expect((await folder.map(text, goodFields, { delimiter })).records).toEqual([goodRecord]);
    }
  });

  it("reads lines that end as Windows, Unix or old Macs end them, with or without a last one", async () => {
    for (const end of ["\r\n", "\n", "\r"]) {
      const text = csvOf([goodRow, goodRow]).replaceAll("\r\n", end);
      expect((await folder.map(text)).records).toHaveLength(2);
      expect((await folder.map(text.trimEnd())).records).toHaveLength(2);
    }
  });

  it("passes over lines above the headers and over blank ones", async () => {
    const text = `BÁO CÁO THÁNG 3\n\n${csvOf([goodRow])}\n,,,,\n\n`;
    const { records, code } = await folder.map(text, goodFields, { headerRow: 3 });
    expect([code, records]).toEqual([0, [goodRecord]]);
  });

  it("reads a sheet, whose dates and numbers are cells of their own kind", async () => {
    const columns = Object.keys(goodRow);
    const cells = Object.values({
      ...goodRow,
      "Ngày tiếp nhận": new Date("2021-03-01T08:30:00Z"),
      "Ngày hẹn trả": new Date("2021-03-05T00:00:00Z"),
      "Lệ phí": 1_200_000,
      "Thanh toán": true,
    });
    const sheets = [
      { name: "Bìa", rows: [["Sở Ví Dụ"]] },
      { name: "Hồ sơ", rows: [["DANH SÁCH"], [], columns, cells, []] },
    ];
    const bytes = await writeXlsx({ sheets });
    const file = { sheet: "Hồ sơ", headerRow: 3 };
    const { records, code } = await folder.map(bytes, goodFields, file);
    expect([code, records]).toEqual([0, [goodRecord]]);
  });

  it("reads serial numbers and texts of a sheet by the forms named", async () => {
    const row = { ...goodRow, "Ngày tiếp nhận": 44256.3541666667, "Ngày hẹn trả": "05/03/2021" };
    const bytes = await writeXlsx({
      sheets: [{ name: "1", rows: [Object.keys(row), Object.values(row)] }],
    });
    const receivedAt = { column: "Ngày tiếp nhận", dates: ["excel-serial"] };
    const { records } = await folder.map(bytes, { ...goodFields, receivedAt });
    expect(records).toEqual([goodRecord]);
  });

  it("reads NDJSON, whose inner values are columns by their paths", async () => {
    const { "Họ và tên": name, ...rest } = goodRow;
    const line = JSON.stringify({ ...rest, Chu: { Ten: [name, null] }, "Lệ phí": 1_200_000 });
    const fields = { ...goodFields, "applicant.name": { column: "Chu.Ten[0]" } };
    const { records, code } = await folder.map(`${line}\n\n${line}`, fields);
    expect([code, records]).toEqual([0, [goodRecord, goodRecord]]);
  });

  it("takes wire codes across a bridge, and dates as the portal writes them", async () => {
    const row = { ...goodRow, "Trạng thái": "4", "Ngày tiếp nhận": "20210301083000" };
    const bridge = { from: "dossier-statuses-portal", to: "dossier-statuses" };
    const { records } = await folder.map(csvOf([row]), {
      ...goodFields,
      status: { column: "Trạng thái", codes: { bridge } },
      receivedAt: { column: "Ngày tiếp nhận", dates: ["yyyyMMddHHmmss"] },
    });
    expect(records).toEqual([goodRecord]);
  });

  it("takes the first of several columns that is not empty", async () => {
    const row = { "Chủ hồ sơ": " ", ...goodRow };
    expect((await folder.map(csvOf([row]))).records).toEqual([goodRecord]);
  });

  it("leaves out what is empty, and a constant of an item that nothing else fills", async () => {
    const row = { ...goodRow, "Lệ phí": "-", "Thanh toán": "NULL" };
    const { fees: _fees, paidOnline: _paid, ...record } = goodRecord;
    const { records, code } = await folder.map(csvOf([row]), goodFields, { empty: ["-", "NULL"] });
    expect([code, records]).toEqual([0, [record]]);
  });

  it("trims text and composes its letters", async () => {
    const row = { ...goodRow, "Họ và tên": `  ${"Nguyễn Văn Mẫu".normalize("NFD")}\u00a0` };
    expect(
      (await folder.map(csvOf([row]).normalize("NFC").replace("Nguyễn", "Nguyễn".normalize("NFD"))))
        .records,
    ).toEqual([goodRecord]);
  });

  it("maps into any entity of the registry", async () => {
    const fields = { name: { column: "Tên" }, amount: { column: "Giá", number: "vi" } };
    const { records, code } = await folder.map("Tên;Giá\nPhí;5.000\n", fields, {}, ["--to", "Fee"]);
    expect([code, records]).toEqual([0, [{ name: "Phí", amount: 5000 }]]);
  });

  it("writes records to a file and then tells the summary on standard output", async () => {
    const words = ["--out", "out.ndjson", ...json];
    const { out, err } = await folder.map(csvOf([goodRow]), goodFields, {}, words);
    expect([JSON.parse(out).valid, err]).toEqual([1, ""]);
    expect(JSON.parse(await readFile(join(folder.cwd, "out.ndjson"), "utf8"))).toEqual(goodRecord);
  });

  it("writes only what is valid and complete when asked to", async () => {
    const rows = [goodRow, { ...goodRow, "Số định danh": "1" }, { ...goodRow, "Lệ phí": "x" }];
    const all = await folder.map(csvOf(rows));
    const some = await folder.map(csvOf(rows), goodFields, {}, ["--valid-only"]);
    expect([all.records.length, all.code, some.records.length, some.code]).toEqual([3, 1, 1, 1]);
  });

  it("judges by the day given", async () => {
    const words = [...json, "--as-of", "2021-02-01"];
    expect((await folder.map(csvOf([goodRow]), goodFields, {}, words)).code).toBe(1);
  });

  it("maps the worked example as its page says", async () => {
    const maps = fileURLToPath(new URL("../../../examples/maps", import.meta.url));
    const words = ["map", "one-stop-export.csv", "--with", "mapping.json", ...json];
    const { code, out, err } = await egov(words, { cwd: maps });
    expect(code).toBe(1);
    expect(JSON.parse(err)).toMatchObject({
      rows: 12,
      mapped: 12,
      valid: 9,
      invalid: 3,
      unmapped: 3,
    });
    expect(out).toContain("Nguyễn Văn Mẫu");
    for (const line of out.trimEnd().split("\n")) JSON.parse(line);
  });
});

describe("what could not be mapped", () => {
  const rows = [
    goodRow,
    { ...goodRow, "Trạng thái": "Đang luân chuyển" },
    { ...goodRow, "Trạng thái": "Đang luân chuyển", "Ngày tiếp nhận": "30/02/2021 08:30" },
    { ...goodRow, "Lệ phí": "1,200", "Thanh toán": "Có lẽ", "Số định danh": "1090000016" },
  ];
  const fields = { ...goodFields, note: { column: "Ghi chú" } };

  it("is told by row, column, path and code, and its codes are counted", async () => {
    const words = [...json, "--unmapped", "unmapped.json"];
    const { code, err } = await folder.map(csvOf(rows), fields, {}, words);
    expect(code).toBe(1);
    expect(JSON.parse(err)).toMatchObject({
      rows: 4,
      mapped: 4,
      valid: 1,
      invalid: 3,
      unmapped: 6,
    });
    const file = JSON.parse(await readFile(join(folder.cwd, "unmapped.json"), "utf8"));
    const places = file.notMapped.places.map(
      (place: { line: number; column: string; path: string; code: string }) =>
        [place.line, place.column, place.path, place.code].join(" · "),
    );
    expect(places).toEqual([
      "3 · Trạng thái · status · unknown-code",
      "4 · Ngày tiếp nhận · receivedAt · unreadable-date",
      "4 · Trạng thái · status · unknown-code",
      "5 · Lệ phí · fees[0].amount · ambiguous-number",
      "5 · Thanh toán · paidOnline · unknown-boolean",
      "1 · Ghi chú · note · unknown-column",
    ]);
    expect(file.unknownCodes).toEqual([
      {
        path: "status",
        column: "Trạng thái",
        codes: [{ text: "Đang luân chuyển", count: 2 }],
        others: 0,
      },
    ]);
    expect(file.unusedColumns).toEqual([]);
  });

  it("keeps 200 different codes and counts the others", async () => {
    const many = Array.from({ length: 250 }, (_, n) => ({ ...goodRow, "Trạng thái": `Mã ${n}` }));
    await folder.map(csvOf(many), goodFields, {}, ["--unmapped", "many.json"]);
    const [codes] = JSON.parse(await readFile(join(folder.cwd, "many.json"), "utf8")).unknownCodes;
    expect([codes.codes.length, codes.others]).toEqual([200, 50]);
  });

  it("names the columns that hold something and that nothing used", async () => {
    const row = { ...goodRow, "Cán bộ": "cb01", "Cột trống": "" };
    await folder.map(csvOf([row]), goodFields, {}, ["--unmapped", "unused.json"]);
    const file = JSON.parse(await readFile(join(folder.cwd, "unused.json"), "utf8"));
    expect(file.unusedColumns).toEqual(["Cán bộ"]);
  });

  it("never shows a value at the prompt, nor in the file but for codes", async () => {
    const marker = "MARKER7391";
    const spoiled = Object.fromEntries(Object.keys(goodRow).map((column) => [column, marker]));
    const words = ["--out", "spoiled.ndjson", "--unmapped", "spoiled.json"];
    for (const more of [[], json, ["--lang", "en"]]) {
      const { out, err } = await folder.map(csvOf([spoiled]), goodFields, {}, [...words, ...more]);
      expect(out + err).not.toContain(marker);
    }
    const file = JSON.parse(await readFile(join(folder.cwd, "spoiled.json"), "utf8"));
    expect(file.unknownCodes.map(({ path }: { path: string }) => path)).toEqual([
      "channel",
      "status",
    ]);
    expect(JSON.stringify({ ...file, unknownCodes: [] })).not.toContain(marker);
  });

  it("is told in English too, in lines that fit the terminal", async () => {
    const { err } = await folder.map(csvOf(rows), fields, {}, ["--lang", "en"]);
    expect(err).toContain("2 × status ← “Trạng thái”: a code that the table does not have");
    for (const line of err.split("\n")) expect(line.length).toBeLessThanOrEqual(82);
  });
});

describe("files that stand in each other's way", () => {
  it("are not written over", async () => {
    const name = await folder.mapping({ version: 1, fields: goodFields });
    await writeFile(join(folder.cwd, "in.csv"), csvOf([goodRow]));
    for (const words of [
      ["--out", "in.csv"],
      ["--unmapped", "./mapping.json"],
      ["--out", "x", "--unmapped", "x"],
    ]) {
      const { code, err } = await egov(["map", "in.csv", "--with", name, ...words], {
        cwd: folder.cwd,
      });
      expect([code, err]).toEqual([
        2,
        "egov: Hai tên tệp trong câu lệnh là một: một tệp sẽ bị ghi đè.\n",
      ]);
    }
  });

  it("are answered by a sentence where they cannot be written", async () => {
    const { code, err } = await folder.map(csvOf([goodRow]), goodFields, {}, [
      "--out",
      "no/such/x",
    ]);
    expect([code, err]).toEqual([2, "egov: --out: Không tìm thấy tệp.\n"]);
  });
});
