import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  checkReport,
  type IndicatorSet,
  indicatorSets,
  isBlocking,
  toValidationReport,
} from "@egov-vn/indicators";
import { exitCode } from "../exit-code.ts";
import { readReportFile } from "../input/read-report.ts";
import { sentenceFor } from "../input/read-text.ts";
import { dayOf, instantInVietnam } from "../input/today.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { version } from "../version.ts";
import { findingsText } from "../wording/findings-text.ts";
import type { SharedOptions } from "./shared-options.ts";

/** Options of `egov check`. */
export interface CheckOptions extends SharedOptions {
  readonly asOf?: string;
  readonly set?: string;
  readonly html?: string;
  readonly validationReport?: string;
}

/** `egov check <report>`: checks a report file, finding by finding. */
export async function checkReportFile(
  file: string,
  options: CheckOptions,
  io: Io,
): Promise<number> {
  const asOf = dayOf(options.asOf, io.now());
  if (options.set !== undefined) setOf(options.set);
  const report = await readReportFile(file, io);
  const set = setOf(options.set ?? report.set);
  const result = checkReport(report, { asOf, ...(set && { set }) });
  if (options.html !== undefined) {
    const { renderReportPage } = await import("@egov-vn/indicators/html");
    const page = { report, result, asOf, lang: options.lang, ...(set && { set }) };
    await writeNamed("--html", resolve(io.cwd, options.html), renderReportPage(page));
  }
  if (options.validationReport !== undefined) {
    const results = toValidationReport(report, result, {
      time: instantInVietnam(io.now()),
      actor: `egov ${version()}`,
      lang: options.lang,
      ...(report.agency !== undefined && { agent: report.agency }),
      ...(set && { set }),
    });
    const path = resolve(io.cwd, options.validationReport);
    await writeNamed("--validation-report", path, `${JSON.stringify(results, null, 2)}\n`);
  }
  io.out(
    options.format === "json"
      ? `${JSON.stringify(result, null, 2)}\n`
      : findingsText({ ...options, report, result, asOf }, io),
  );
  return result.findings.some(isBlocking) ? exitCode.findings : exitCode.clean;
}

function setOf(id: string | undefined): IndicatorSet | undefined {
  if (id === undefined) return undefined;
  const set = Object.hasOwn(indicatorSets, id) ? indicatorSets[id] : undefined;
  if (set) return set;
  const known = Object.keys(indicatorSets).join(", ");
  throw new Stop({
    vi: `Không có bộ chỉ tiêu này. Các bộ: ${known}.`,
    en: `There is no such indicator set. Sets: ${known}.`,
  });
}

async function writeNamed(option: string, path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const sentence = sentenceFor(error);
    throw new Stop({ vi: `${option}: ${sentence.vi}`, en: `${option}: ${sentence.en}` });
  }
}
