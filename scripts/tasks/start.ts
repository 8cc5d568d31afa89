// The main job: an agency's quarter from its records to its report, on the embedded sandbox. Steps 4
// and 6, indicators from records and the page of the whole quarter, follow with `egov compute`.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { runEgov } from "@egov-vn/cli";
import { createSandbox } from "@egov-vn/sandbox";
import { switchFaultsOn, takenBy, writeClientConfig } from "../main-job/platform.ts";
import { agencyCode, exportOf, quarter, quarterOf } from "../main-job/quarter.ts";
import { tellingOf } from "../main-job/told.ts";
import { root } from "../workspace/root.ts";

const words = process.argv.slice(2);
const { lang, say, step } = tellingOf(words);
const number = new Intl.NumberFormat(lang);
const folder = join(root, "output", "quarter");
const file = "output/quarter/dossiers.ndjson";
const config = "output/quarter/egov.config.json";
const report = "examples/reports/nq17-2021-q1.json";
const page = "output/nq17-2021-q1.html";

const io = {
  stdin: process.stdin,
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  cwd: root,
  env: process.env,
  colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  columns: process.stdout.columns || 100,
  ...(process.stderr.isTTY === true && { progress: { columns: process.stderr.columns || 80 } }),
  now: () => new Date(),
};
/** Runs a command as at a prompt; a failure to run ends the job, findings are what it is for. */
const egov = async (...command: string[]) => {
  const code = await runEgov([...command, ...words], io);
  if (code > 1) throw new Error(`egov ${command[0]} ended with ${code}.`);
};

say({
  vi: "egov-vn: một quý của một cơ quan, từ hồ sơ tới báo cáo (thêm --lang en để đọc tiếng Anh)",
  en: "egov-vn: a quarter of an agency, from its dossiers to its report",
});
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const dossiers = quarterOf(400);
const { lines, broken } = exportOf(dossiers, 8);
await writeFile(join(root, file), `${lines.join("\n")}\n`);
const sandbox = createSandbox({ seed: 1, now: io.now, silenceMilliseconds: 1000 });
try {
  const { url } = await sandbox.listen();
  step(1, {
    vi: "Hệ thống mô phỏng và hồ sơ của quý",
    en: "The sandbox and the quarter's dossiers",
  });
  say({
    vi: `Cổng mô phỏng đang chạy tại ${url} (dữ liệu mẫu, không chính thức). ${file}: ${number.format(lines.length)} hồ sơ mẫu quý I/2021 của ${agencyCode} (${quarter.from} đến ${quarter.to}), trong đó ${broken} hồ sơ hỏng.`,
    en: `The sandbox listens at ${url} (synthetic, unofficial). ${file}: ${number.format(lines.length)} synthetic dossiers of ${agencyCode} in Q1/2021 (${quarter.from} to ${quarter.to}), ${broken} of them broken.`,
  });

  step(2, { vi: "Kiểm tra hồ sơ", en: "Checking the records" });
  await egov("validate", "Dossier", file, "--as-of", "2021-06-30");

  step(3, {
    vi: "Đồng bộ lên Cổng trong khi mạng và Cổng liên tục gặp lỗi",
    en: "Pushing to the portal while the network and the portal keep failing",
  });
  await writeClientConfig(join(root, config), url);
  const faults = await switchFaultsOn(url);
  say({ vi: `Lỗi giả lập: ${faults.join(", ")}.`, en: `Faults: ${faults.join(", ")}.` });
  await egov("sync", "push", file, "--config", config);
  await egov("sync", "run", "--until-drained", "--config", config);
  const { taken, doubled, calls, struck } = await takenBy(
    url,
    new Set(dossiers.map(({ code }) => code)),
  );
  say({
    vi: `Cổng mô phỏng nhận ${number.format(calls)} lời gọi, ${number.format(struck)} lời gọi gặp lỗi. Đã nhận ${number.format(taken)}/${number.format(lines.length - broken)} hồ sơ hợp lệ; ${number.format(doubled)} hồ sơ bị ghi hai lần.`,
    en: `The sandbox had ${number.format(calls)} calls, ${number.format(struck)} of them struck by a fault. It took ${number.format(taken)} of ${number.format(lines.length - broken)} valid dossiers; ${number.format(doubled)} were taken twice.`,
  });
  if (taken !== lines.length - broken || doubled > 0) process.exitCode = 1;
} finally {
  await sandbox.close();
}

step(5, {
  vi: "Kiểm tra báo cáo quý I/2021 đã công bố về Nghị quyết 17/NQ-CP",
  en: "Checking the published Q1/2021 report on Resolution 17/NQ-CP",
});
say({ vi: `(${report})\n`, en: `(${report})\n` });
await egov("check", report, "--html", page, "--as-of", "2021-03-31");
say({
  vi: `\nMở trang có bảng và biểu đồ bằng trình duyệt: ${join(root, page)}\nTiếp theo: npm run -s egov -- sandbox · npm run -s egov -- check <tệp> · npm run -s egov -- --help`,
  en: `\nOpen the page with tables and charts in a browser: ${join(root, page)}\nNext: npm run -s egov -- sandbox · npm run -s egov -- check <file> · npm run -s egov -- --help`,
});
