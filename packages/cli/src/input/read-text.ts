import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { BilingualText } from "@egov-vn/schemas";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";

/** A report is a page of figures; a larger file is some other file. */
const largestReport = 64 * 1024 * 1024;

/** Reads a whole text file, or standard input for `-`. Every failure is one sentence. */
export async function readText(file: string, io: Io): Promise<string> {
  const bytes = file === "-" ? await readStandardInput(io) : await readBytes(resolve(io.cwd, file));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The decoder's own message says no more than this.
    throw new Stop(
      { vi: "Tệp không phải văn bản UTF-8.", en: "The file is not UTF-8 text." },
      exitCode.findings,
    );
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largestReport) throw tooLarge;
    return await readFile(path);
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(sentenceFor(error));
  }
}

async function readStandardInput(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of io.stdin) {
    const bytes =
      typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > largestReport) throw tooLarge;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = new Stop(
  {
    vi: "Tệp lớn hơn 64 MiB nên không phải một báo cáo.",
    en: "The file is larger than 64 MiB and no report.",
  },
  exitCode.findings,
);

/** What went wrong with a file, without its name: the user knows it, a log should not. */
export function sentenceFor(error: unknown): BilingualText {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return { vi: "Không tìm thấy tệp.", en: "There is no such file." };
    case "EISDIR":
      return { vi: "Đây là thư mục, không phải tệp.", en: "This is a folder, not a file." };
    case "EACCES":
    case "EPERM":
      return { vi: "Không có quyền đọc hoặc ghi tệp.", en: "The file may not be read or written." };
    case "EROFS":
      return { vi: "Thư mục chỉ cho phép đọc.", en: "The folder is read-only." };
    case "ENOSPC":
      return { vi: "Ổ đĩa đã đầy.", en: "The disk is full." };
    case "EPIPE":
      return { vi: "Nơi nhận đã đóng.", en: "The reader has closed." };
    case "ENOTDIR":
      return {
        vi: "Đường dẫn đi qua một tệp, không phải thư mục.",
        en: "The path leads through a file.",
      };
    default:
      return { vi: "Không đọc hoặc ghi được tệp.", en: "The file cannot be read or written." };
  }
}
