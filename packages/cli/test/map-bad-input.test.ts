import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvOf, goodFields, goodRecord, goodRow, mapFolder } from "./map-double.ts";
import { egov } from "./terminal-double.ts";

let folder: Awaited<ReturnType<typeof mapFolder>>;
let workbook: Uint8Array;
let wide: Uint8Array;
beforeAll(async () => {
  folder = await mapFolder();
  const rows = [Object.keys(goodRow), Object.values(goodRow)];
  workbook = await writeXlsx({ sheets: [{ name: "Hồ sơ", rows }] });
  const headers = Array.from({ length: 1001 }, (_, index) => `Cột ${index}`);
  wide = await writeXlsx({ sheets: [{ name: "1", rows: [headers] }] });
});
afterAll(() => folder.close());

const good = csvOf([goodRow]);
const [header = "", row = ""] = good.split("\r\n");
const oldWorkbook = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4);

describe("a file that is no table", () => {
  it.each<[string, () => string | Uint8Array, unknown, RegExp]>([
    ["empty", () => "", {}, /^egov: Tệp trống\.\n$/],
    ["blank", () => " \r\n\r\n", {}, /^egov: Tệp trống\.\n$/],
    ["only a byte order mark", () => "\uFEFF", {}, /^egov: Tệp trống\.\n$/],
    ["shorter than its header row", () => good, { headerRow: 9 }, /trước dòng tiêu đề/],
    [
      "a header with a quote left open",
      () => `"Mã,Tên\n1,2\n`,
      {},
      /dấu nháy kép mở mà không đóng/,
    ],
    ["in another encoding", () => Buffer.from(good, "latin1"), {}, /không phải văn bản UTF-8/],
    ["binary", () => Uint8Array.of(77, 0, 1, 2, 3), {}, /không phải văn bản\./],
    ["a JSON array", () => '[{"a":1}]', {}, /mảng JSON: cần NDJSON/],
    ["a page called a spreadsheet", () => "<html><table>", {}, /HTML hoặc XML/],
    ["an old workbook", () => oldWorkbook, {}, /không phải XLSX/],
    ["no workbook at all", () => good, { format: "xlsx" }, /không phải XLSX/],
    ["a truncated workbook", () => workbook.subarray(0, 900), {}, /bị cụt hoặc hỏng/],
    ["a sheet that is not there", () => workbook, { sheet: "Khác" }, /Không có trang tính này/],
    ["a workbook that inflates without end", zipBomb, {}, /Bảng tính quá lớn \(tối đa 64 MiB/],
    ["a workbook that hides its size", () => zipOf(1000, 0), {}, /bị cụt hoặc hỏng/],
    ["a workbook that lies about its size", lyingWorkbook, {}, /bị cụt hoặc hỏng/],
    ["a sheet of a thousand and one columns", () => wide, {}, /Bảng tính quá lớn/],
  ])("(%s) is answered by one sentence", async (_name, bytes, file, sentence) => {
    const { code, out, err } = await folder.map(bytes(), goodFields, file);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("may be a folder, or not be there", async () => {
    const name = await folder.mapping({ version: 1, fields: goodFields });
    await mkdir(join(folder.cwd, "folder"));
    const run = (file: string) => egov(["map", file, "--with", name], { cwd: folder.cwd });
    expect(await run("folder")).toEqual({
      code: 2,
      out: "",
      err: "egov: Đây là thư mục, không phải tệp.\n",
    });
    expect(await run("none.csv")).toEqual({ code: 2, out: "", err: "egov: Không tìm thấy tệp.\n" });
  });

  it("may have headers and nothing else", async () => {
    const { code, out, err } = await folder.map(`${header}\r\n`);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Tệp chỉ có tiêu đề, không có dòng dữ liệu nào.");
  });
});

/** A ZIP file with one entry of blanks, which says that it inflates to so many bytes. */
function zipOf(size: number, said: number): Uint8Array {
  const name = Buffer.from("xl/workbook.xml");
  const packed = deflateRawSync(Buffer.alloc(size, 32));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(said, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(said, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

function zipBomb(): Uint8Array {
  return zipOf(1000, 600 * 1024 * 1024);
}

/** A workbook whose directory says that every entry inflates to ten bytes. */
function lyingWorkbook(): Uint8Array {
  const bytes = Buffer.from(workbook);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(10, at + 24);
  }
  return bytes;
}

describe("a row that cannot be read", () => {
  const places = async (text: string) => {
    const { records, err, code } = await folder.map(text, goodFields, {}, ["--lang", "en"]);
    const codes = [...err.matchAll(/\[([a-z-]+)\]\s+line ([\d, ]+)/g)].map(
      ([, name, at]) => `${name} ${at}`,
    );
    return { records: records.length, code, codes };
  };

  it.each<[string, string, number, string]>([
    ["too many cells", `${row},"x"`, 2, "too-many-cells 3"],
    ["too few cells", '"a","b"', 2, "too-few-cells 3"],
  ])("(%s) is told, and the others are mapped", async (_name, broken, records, code) => {
    const text = [header, row, broken, row, ""].join("\r\n");
    expect(await places(text)).toEqual({ records, code: 1, codes: [code] });
  });

  it("may hold a quote inside a text, or around only a part of it", async () => {
    const name = (text: string) => [header, row.replace('"Nguyễn Văn Mẫu"', text), row].join("\n");
    const plain = await folder.map(name('Hộ "Ví Dụ"'));
    const partly = await folder.map(name('"Hộ" Ví Dụ'));
    expect([plain.code, partly.code]).toEqual([0, 0]);
    expect(plain.records[0]).toMatchObject({ applicant: { name: 'Hộ "Ví Dụ"' } });
    expect(plain.records).toHaveLength(2);
    expect(partly.records).toHaveLength(2);
  });

  it("may open a quote that a later line closes: nothing of it is mapped, and the line is told", async () => {
    const fields = { name: { column: "Tên" }, amount: { column: "Giá" } };
    const text = ["Giá,Tên", "1,a", '2,"mở', '3,"b"', "4,c", ""].join("\n");
    const { records, err } = await folder.map(text, fields, {}, ["--to", "Fee"]);
    expect(records).toEqual([
      { name: "a", amount: 1 },
      { name: "c", amount: 4 },
    ]);
    expect(err).toContain("[broken-quotes] dòng 3");
  });

  it("may open a quote for good: the rows before it are mapped, and the line is told", async () => {
    const cells = [header, row, row.replaceAll('"', "").replace("Nguyễn", '"Nguyễn')].join("\n");
    const { codes, records } = await places(`${cells}\nx,y\n`);
    expect([records, codes]).toEqual([1, ["quote-left-open 3"]]);
  });

  it("may be a line of NDJSON that is none", async () => {
    const line = JSON.stringify(goodRow);
    const text = [line, "{", "[1]", "null", '"text"', line].join("\n");
    const { records, codes } = await places(text);
    expect(records).toBe(2);
    expect(codes).toEqual(["not-an-object 3, 4, 5", "not-json 2"]);
  });

  it("may hold letters that the encoding does not have: the cell is told", async () => {
    const filler = `${row}\r\n`.repeat(400);
    const bytes = Buffer.concat([
      Buffer.from(`${header}\r\n${filler}`),
      Buffer.from(row.replace("Nguyễn", "NguyXn")),
    ]);
    bytes[bytes.lastIndexOf("X")] = 0xff;
    const { err, records } = await folder.map(bytes);
    expect(records).toHaveLength(401);
    expect(err).toContain("[unreadable-text] dòng 402");
  });

  it("may hold the error of a formula", async () => {
    const cells = Object.values({ ...goodRow, "Lệ phí": "#REF!" });
    const rows = [Object.keys(goodRow), cells];
    const bytes = await writeXlsx({ sheets: [{ name: "1", rows }] });
    expect((await folder.map(bytes)).err).toContain("[error-cell]");
  });
});

describe("headers", () => {
  it("that stand twice are told apart by their places, never mixed up", async () => {
    const text = good.replace('"Họ và tên"', '"Ngày tiếp nhận"');
    const plain = await folder.map(text);
    expect(plain.err).toContain("receivedAt ← “Ngày tiếp nhận”: tệp không có cột này");
    const placed = await folder.map(text, {
      ...goodFields,
      "applicant.name": { column: "Ngày tiếp nhận#1" },
      receivedAt: { ...goodFields.receivedAt, column: "Ngày tiếp nhận#2" },
    });
    expect([placed.code, placed.records]).toEqual([0, [goodRecord]]);
  });

  it("are found with other spaces and decomposed letters", async () => {
    const text = good.replace("Mã hồ sơ", " Mã  hồ sơ ".normalize("NFD"));
    expect((await folder.map(text)).records).toEqual([goodRecord]);
  });

  it("that are missing are named by their place", async () => {
    const text = good.replace('"Họ và tên"', '""');
    const fields = { ...goodFields, "applicant.name": { column: "#5" } };
    expect((await folder.map(text, fields)).records).toEqual([goodRecord]);
  });

  it("called like the prototype are columns like any other", async () => {
    const text = good.replace("Họ và tên", "__proto__");
    const fields = { ...goodFields, "applicant.name": { column: "__proto__" } };
    expect((await folder.map(text, fields)).records).toEqual([goodRecord]);
    const { "Họ và tên": name, ...rest } = goodRow;
    const line = `${JSON.stringify(rest).slice(0, -1)},"__proto__":{"name":"${name}"}}`;
    const inner = { ...goodFields, "applicant.name": { column: "__proto__.name" } };
    expect((await folder.map(line, inner)).records).toEqual([goodRecord]);
    expect(Object.hasOwn(Object.prototype, "name")).toBe(false);
  });
});

describe("a mapping that does not fit", () => {
  const one = (path: string, field: unknown) =>
    `{"version":1,"fields":{${JSON.stringify(path)}:${JSON.stringify(field)}}}`;
  const column = "Mã";

  it.each<[string, string, RegExp]>([
    ["not JSON", "{", /Tệp ánh xạ: Tệp JSON bị cụt/],
    ["a name twice", '{"version":1,"version":1}', /Tệp ánh xạ: Dòng 1, cột 14/],
    ["another version", '{"version":2,"fields":{}}', /Tệp ánh xạ, version/],
    ["an unknown part", '{"version":1,"fields":{},"colour":1}', /Tệp ánh xạ/],
    ["an unknown path", one("colour", { column }), /ánh xạ, colour: thực thể không có trường này/],
    ["a path that is no leaf", one("applicant", { column }), /ánh xạ, applicant: thực thể/],
    ["the prototype", one("__proto__", { column }), /ánh xạ, __proto__: thực thể không có/],
    ["a way through it", one("applicant.__proto__.x", { column }), /thực thể không có trường này/],
    ["a way through a constructor", one("constructor.name", { column }), /thực thể không có/],
    ["neither column nor constant", one("code", {}), /đúng một trong "column", "constant"/],
    ["both", one("code", { column, constant: "x" }), /đúng một trong/],
    ["a constant with a form", one("dueAt", { constant: "x", dates: ["iso"] }), /đứng một mình/],
    ["dates for a text", one("code", { column, dates: ["iso"] }), /"dates" không dùng/],
    ["a number for a date", one("dueAt", { column, number: "vi" }), /"number" không dùng/],
    ["codes with dates", one("dueAt", { column, dates: ["iso"], codes: { table: {} } }), /"dates"/],
    ["no form of date", one("dueAt", { column, dates: ["ngày"] }), /dạng ngày không hợp lệ/],
    ["a day for an instant", one("dueAt", { column, dates: ["dd/MM/yyyy"] }), /cần "timeOfDay"/],
    ["empty codes", one("status", { column, codes: {} }), /"codes" cần "table" hoặc "bridge"/],
    [
      "a bridge to nowhere",
      one("status", { column, codes: { bridge: { from: "a", to: "b" } } }),
      /không có bảng chuyển đổi/,
    ],
    [
      "a code that leads to no value",
      one("status", { column, codes: { table: { a: "b" } } }),
      /registered, accepted/,
    ],
  ])("(%s) is answered by one sentence and 2", async (_name, text, sentence) => {
    const name = await folder.mapping(text);
    const { code, out, err } = await egov(["map", "-", "--with", name], {
      stdin: good,
      cwd: folder.cwd,
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("may be for another entity, or for none", async () => {
    const name = await folder.mapping({ version: 1, to: "Fee", fields: {} });
    const run = (...words: string[]) =>
      egov(["map", "-", "--with", name, ...words], { stdin: good, cwd: folder.cwd });
    expect((await run("--to", "Dossier")).err).toContain('--to khác với "to"');
    expect((await run("--to", "Colour")).err).toContain("Các thực thể: ");
    expect((await egov(["map", "-", "--with", "-"])).err).toContain("Chỉ một trong hai tệp");
    expect((await egov(["map", "x.csv", "--with", "none.json"])).err).toBe(
      "egov: Tệp ánh xạ: Không tìm thấy tệp.\n",
    );
  });
});
