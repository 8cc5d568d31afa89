import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvOf, goodRow, mapFolder } from "./map-double.ts";
import { egov } from "./terminal-double.ts";

let folder: Awaited<ReturnType<typeof mapFolder>>;
beforeAll(async () => {
  folder = await mapFolder();
});
afterAll(() => folder.close());

const suggest = async (stdin: string | Uint8Array, words: readonly string[] = []) => {
  const ran = await egov(["map", "-", ...words], { stdin, cwd: folder.cwd });
  return { ...ran, mapping: ran.out === "" ? undefined : JSON.parse(ran.out) };
};

describe("a suggested mapping", () => {
  it("names columns, forms, codes and words from headers and cells, and how sure it is", async () => {
    const { mapping, err, code } = await suggest(csvOf([goodRow]), ["--suggest"]);
    expect(code).toBe(0);
    expect(mapping).toEqual({
      version: 1,
      to: "Dossier",
      file: { format: "csv", encoding: "utf-8", delimiter: ",", headerRow: 1 },
      fields: {
        code: { column: "Mã hồ sơ" },
        procedureCode: { column: "Mã TTHC" },
        channel: { column: "Kênh", codes: { table: { "Trực tuyến": "online" } } },
        receivedAt: { column: "Ngày tiếp nhận", dates: ["dd/MM/yyyy HH:mm"] },
        dueAt: { column: "Ngày hẹn trả", dates: ["dd/MM/yyyy"], timeOfDay: "23:59:59" },
        status: { column: "Trạng thái", codes: { table: { "Đang xử lý": "in-progress" } } },
        "applicant.name": { column: "Họ và tên" },
        "applicant.personalId": { column: "Số định danh" },
        "fees[0].amount": { column: "Lệ phí", number: "vi" },
      },
    });
    expect(err).toContain("✓ code ← “Mã hồ sơ”: tiêu đề khớp; đọc được 1/1 ô.");
    expect(err).toContain("~ dueAt ← “Ngày hẹn trả”");
    expect(err).toContain("agencyCode, applicant.kind, fees[0].name");
    expect(err).toContain("Cột chưa dùng: “Đơn vị”, “Thanh toán”.");
  });

  it("knows the names and codes of the messages to the portal", async () => {
    const line = JSON.stringify({
      MaHoSo: "000.00.12.H40-210301-0001",
      MaTTHC: "1.001193",
      ChuHoSo: "Nguyễn Văn Mẫu",
      LoaiDoiTuong: "1",
      KenhThucHien: "1",
      HinhThuc: "1",
      NgayTiepNhan: "20210301083000",
      TrangThaiHoSo: "4",
    });
    const { mapping } = await suggest(`${line}\n`);
    expect(mapping.fields).toMatchObject({
      "applicant.kind": {
        codes: { bridge: { from: "applicant-kinds-portal", to: "applicant-kinds" } },
      },
      channel: { codes: { bridge: { from: "channels-portal", to: "channels" } } },
      returnMethod: { codes: { bridge: { from: "return-methods-portal", to: "return-methods" } } },
      receivedAt: { dates: ["yyyyMMddHHmmss"] },
      status: { codes: { bridge: { from: "dossier-statuses-portal", to: "dossier-statuses" } } },
    });
  });

  it("finds the encoding and the mapping of the worked example, which runs as it is", async () => {
    const maps = fileURLToPath(new URL("../../../examples/maps/", import.meta.url));
    const export_ = await readFile(join(maps, "one-stop-export.csv"));
    const { mapping, out } = await suggest(export_);
    expect(mapping.file).toMatchObject({ encoding: "tcvn3", delimiter: ";", empty: ["-"] });
    await writeFile(join(folder.cwd, "suggested.json"), out);
    const words = ["map", "-", "--with", "suggested.json", "--format", "json"];
    const ran = await egov(words, { stdin: export_, cwd: folder.cwd });
    expect(JSON.parse(ran.err)).toMatchObject({ rows: 12, mapped: 12, unmapped: 3 });
    const written = JSON.parse(await readFile(join(maps, "mapping.json"), "utf8"));
    for (const path of Object.keys(mapping.fields)) expect(written.fields).toHaveProperty([path]);
  });

  it("finds the headers below the title of a sheet", async () => {
    const rows = [
      ["DANH SÁCH HỒ SƠ"],
      ["Từ 01/03/2021"],
      Object.keys(goodRow),
      Object.values(goodRow),
    ];
    const { mapping } = await suggest(await writeXlsx({ sheets: [{ name: "1", rows }] }));
    expect(mapping.file).toEqual({ format: "xlsx", headerRow: 3 });
    expect(mapping.fields.receivedAt.dates).toEqual(["dd/MM/yyyy HH:mm"]);
  });

  it("never shows a cell, only headers and the codes that our lists name", async () => {
    const marker = "MARKER7391";
    const spoiled = Object.fromEntries(Object.keys(goodRow).map((column) => [column, marker]));
    const { out, err } = await suggest(csvOf([spoiled, goodRow]));
    expect(out + err).not.toContain(marker);
  });

  it("is refused where the first lines are data", async () => {
    const { code, out, err } = await suggest(
      "Nguyễn Văn Mẫu,001090000016\nTrần Thị Ví Dụ,001190000017\n",
    );
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^egov: Không thấy dòng tiêu đề/);
    expect((await suggest("")).err).toBe("egov: Tệp trống.\n");
  });

  it("goes to a file when asked to, and is made for another entity too", async () => {
    const words = ["--to", "Fee", "--out", "fee.json"];
    expect((await suggest("Tên phí, lệ phí;Mức thu (đồng)\nPhí;5.000\n", words)).out).toBe("");
    const written = JSON.parse(await readFile(join(folder.cwd, "fee.json"), "utf8"));
    expect(written.fields).toEqual({
      amount: { column: "Mức thu (đồng)", number: "vi" },
      name: { column: "Tên phí, lệ phí" },
    });
  });
});
