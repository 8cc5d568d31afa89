import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { type ByteSource, openBytes } from "./byte-source.ts";
import { openCsv } from "./csv-table.ts";
import { decodingOf, encodingOf } from "./decode-text.ts";
import { openNdjson } from "./ndjson-table.ts";
import type { Table, TableFormat, TableOptions } from "./table.ts";
import { openXlsx } from "./xlsx-table.ts";

/** Opens a file, or standard input for `-`, as a table. What it is, is seen from what it holds. */
export async function openTable(file: string, options: TableOptions, io: Io): Promise<Table> {
  return tableOf(file, await openBytes(file, io), options);
}

/** A table of bytes that were opened before. */
export async function tableOf(
  file: string,
  source: ByteSource,
  options: TableOptions,
): Promise<Table> {
  const { head, chunks } = source;
  if (head.length === 0) throw stop("Tệp trống.", "The file is empty.");
  const format = options.format ?? formatOf(file, head);
  if (format === "xlsx") {
    if (!startsWith(head, zipBytes)) throw notWorkbook;
    // Cells of a workbook are characters, not bytes: only a font made them look like Vietnamese.
    const old = options.encoding === "tcvn3" || options.encoding === "vni";
    const decode = old ? decodingOf(head, options.encoding).cell : (text: string) => text;
    return await openXlsx(chunks, options, decode);
  }
  refuseOtherFiles(head, options);
  const decoding = decodingOf(head, options.encoding);
  const text = decoding.chunks(chunks);
  if (format === "ndjson") return openNdjson(text, decoding.cell);
  return await openCsv({ head: decoding.whole(head), chunks: text, decoding, options });
}

const zipBytes = [0x50, 0x4b, 0x03, 0x04];
const oldOfficeBytes = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}

/** What the bytes say goes before what the name says. */
export function formatOf(file: string, head: Uint8Array): TableFormat {
  if (startsWith(head, zipBytes) || startsWith(head, oldOfficeBytes)) return "xlsx";
  const start = firstLetters(head);
  if (start.startsWith("{")) return "ndjson";
  return /\.(?:ndjson|jsonl)$/i.test(file) ? "ndjson" : "csv";
}

function firstLetters(head: Uint8Array): string {
  const text = new TextDecoder(encodingOf(head)).decode(head.subarray(0, 512));
  return text.trimStart().toLowerCase();
}

function refuseOtherFiles(head: Uint8Array, { encoding }: TableOptions): void {
  const start = firstLetters(head);
  if (start.startsWith("[")) {
    throw stop(
      "Tệp là một mảng JSON: cần NDJSON, mỗi dòng một đối tượng.",
      "The file is a JSON array: NDJSON is needed, one object a line.",
    );
  }
  if (/^<(?:!doctype|html|table|\?xml)/.test(start)) {
    throw stop(
      "Tệp là trang HTML hoặc XML dù tên là bảng tính. Hãy mở bằng bảng tính và lưu thành .xlsx hoặc CSV UTF-8.",
      "The file is an HTML or XML page, whatever its name says. Open it as a spreadsheet and save it as .xlsx or CSV UTF-8.",
    );
  }
  if (!encodingOf(head, encoding).startsWith("utf-16") && head.includes(0)) {
    throw stop("Tệp không phải văn bản.", "The file is not a text.");
  }
}

const notWorkbook = stop(
  "Tệp không phải XLSX: có thể là .xls kiểu cũ hoặc có mật khẩu. Hãy lưu lại thành .xlsx không mật khẩu.",
  "The file is not XLSX: perhaps an old .xls, or it has a password. Save it as .xlsx without one.",
);

function stop(vi: string, en: string): Stop {
  return new Stop({ vi, en }, exitCode.findings);
}
