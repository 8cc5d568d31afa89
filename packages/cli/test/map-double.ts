import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { egov, type Ran } from "./terminal-double.ts";

/** A row that becomes a dossier without an error. */
export const goodRow: Readonly<Record<string, string>> = {
  "Mã hồ sơ": "000.00.12.H40-210301-0001",
  "Mã TTHC": "1.001193",
  "Đơn vị": "000.00.12.H40",
  Kênh: "Trực tuyến",
  "Họ và tên": "Nguyễn Văn Mẫu",
  "Số định danh": "001090000016",
  "Ngày tiếp nhận": "01/03/2021 08:30",
  "Ngày hẹn trả": "05/03/2021",
  "Trạng thái": "Đang xử lý",
  "Lệ phí": "1.200.000 đ",
  "Thanh toán": "Có",
};

/** A mapping that fits {@link goodRow}. */
export const goodFields = {
  code: { column: "Mã hồ sơ" },
  procedureCode: { column: "Mã TTHC" },
  agencyCode: { column: "Đơn vị" },
  channel: { column: "Kênh", codes: { table: { "Trực tuyến": "online" } } },
  "applicant.kind": { constant: "citizen" },
  "applicant.name": { column: ["Chủ hồ sơ", "Họ và tên"] },
  "applicant.personalId": { column: "Số định danh" },
  receivedAt: { column: "Ngày tiếp nhận", dates: ["dd/MM/yyyy HH:mm"] },
  dueAt: { column: "Ngày hẹn trả", dates: ["dd/MM/yyyy"], timeOfDay: "17:00:00" },
  status: { column: "Trạng thái", codes: { table: { "Đang xử lý": "in-progress" } } },
  "fees[0].name": { constant: "Lệ phí" },
  "fees[0].amount": { column: "Lệ phí", number: "vi" },
  paidOnline: { column: "Thanh toán", boolean: { true: ["Có"], false: ["Không"] } },
} as const;

/** What becomes of {@link goodRow} under {@link goodFields}. */
export const goodRecord = {
  code: "000.00.12.H40-210301-0001",
  procedureCode: "1.001193",
  agencyCode: "000.00.12.H40",
  channel: "online",
  applicant: { kind: "citizen", name: "Nguyễn Văn Mẫu", personalId: "001090000016" },
  receivedAt: "2021-03-01T08:30:00+07:00",
  dueAt: "2021-03-05T17:00:00+07:00",
  status: "in-progress",
  fees: [{ name: "Lệ phí", amount: 1_200_000 }],
  paidOnline: true,
};

/** Rows as CSV with a header, every cell quoted. */
export function csvOf(rows: readonly Readonly<Record<string, string>>[], delimiter = ","): string {
  const columns = Object.keys(rows[0] ?? goodRow);
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  const body = rows.map((row) => line(columns.map((column) => row[column] ?? "")));
  return `${[line(columns), ...body].join("\r\n")}\r\n`;
}

/** What `egov map` answered, and the records that it wrote. */
export interface Mapped extends Ran {
  readonly records: readonly unknown[];
}

/** A folder for the files of a test file. */
export async function mapFolder() {
  const cwd = await mkdtemp(join(tmpdir(), "egov-map-"));
  const mapping = async (content: unknown, name = "mapping.json"): Promise<string> => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    await writeFile(join(cwd, name), text);
    return name;
  };
  return {
    cwd,
    mapping,
    close: () => rm(cwd, { recursive: true }),
    /** Maps bytes from standard input by fields, under what is said of the file. */
    map: async (
      stdin: string | Uint8Array,
      fields: unknown = goodFields,
      file: unknown = {},
      words: readonly string[] = [],
    ): Promise<Mapped> => {
      const name = await mapping({ version: 1, file, fields });
      const ran = await egov(["map", "-", "--with", name, ...words], { stdin, cwd });
      const records = ran.out.startsWith("{")
        ? ran.out
            .trimEnd()
            .split("\n")
            .map((line): unknown => JSON.parse(line))
        : [];
      return { ...ran, records };
    },
  };
}
