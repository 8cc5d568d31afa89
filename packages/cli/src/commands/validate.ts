import { exitCode } from "../exit-code.ts";
import { dayOf } from "../input/today.ts";
import { entityNamed } from "../records/entity-named.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { longestRecord } from "../validating/faults.ts";
import { validateFile } from "../validating/validate-file.ts";
import { summaryOf, validatedText } from "../validating/validated-text.ts";
import type { SharedOptions } from "./shared-options.ts";

/** Options of `egov validate`. */
export interface ValidateOptions extends SharedOptions {
  readonly asOf?: string;
  readonly jobs?: string;
  readonly errors?: string;
  readonly warnings?: boolean;
}

/** Bytes read at once. Larger ones are no faster, and there are two or three to a thread. */
const block = 1024 * 1024;

const emptyInput = {
  vi: "Tệp trống: không có bản ghi nào.",
  en: "The file is empty: it holds no record.",
};

/** `egov validate <Name> <file>`: checks the records of a file of any size. */
export async function validateRecordsOf(
  name: string,
  file: string,
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  const warnings = options.warnings === true;
  const entity = entityNamed(name);
  const setup = {
    name: entity.name,
    asOf: dayOf(options.asOf, io.now()),
    warnings,
    longest: longestRecord,
  };
  const jobs = jobsOf(options.jobs);
  const { lang, errors } = options;
  const validated = await validateFile({ file, setup, lang, jobs, errors, block }, io);
  const isEmpty = validated.tally.records === 0;
  if (options.format === "json") io.out(`${JSON.stringify(summaryOf(validated, warnings))}\n`);
  else if (!isEmpty) io.out(validatedText(validated, { entity, warnings, lang, errors }, io));
  // More often than not an export that failed.
  if (isEmpty) throw new Stop(emptyInput, exitCode.findings);
  return validated.tally.invalid > 0 ? exitCode.findings : exitCode.clean;
}

function jobsOf(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(jobs)) return Number(jobs);
  throw new Stop({
    vi: "--jobs phải là một số nguyên từ 1 trở lên, ví dụ 2.",
    en: "--jobs has to be a whole number from 1 on, such as 2.",
  });
}
