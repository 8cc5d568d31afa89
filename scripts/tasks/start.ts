// The main job in its first form: the published Q1/2021 report on Resolution 17/NQ-CP, checked
// finding by finding at the prompt and as a page.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { runEgov } from "@egov-vn/cli";
import { root } from "../workspace/root.ts";

const file = "examples/reports/nq17-2021-q1.json";
const page = "output/nq17-2021-q1.html";
const words = process.argv.slice(2);

await mkdir(join(root, "output"), { recursive: true });
const io = {
  stdin: process.stdin,
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  cwd: root,
  colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  columns: process.stdout.columns ?? 100,
  now: () => new Date(),
};

io.out(
  [
    "egov-vn kiểm tra báo cáo quý I/2021 đã công bố về Nghị quyết 17/NQ-CP",
    `(${file}; thêm --lang en để đọc tiếng Anh)`,
    "",
    "",
  ].join("\n"),
);
const code = await runEgov(["check", file, "--html", page, "--as-of", "2021-03-31", ...words], io);

// Findings are what this job is for: only a failure to run is a failure.
if (code > 1) process.exitCode = code;
else {
  io.out(
    [
      "",
      `Mở trang có bảng và biểu đồ bằng trình duyệt: ${join(root, page)}`,
      "Tiếp theo: npm run -s egov -- check <tệp> · npm run -s egov -- id tax-code <mã>",
      "",
    ].join("\n"),
  );
}
