import type { BilingualText } from "../../metadata/bilingual-text.ts";
import type { LegalBasis } from "../../metadata/legal-basis.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { Procedure } from "../procedure.ts";
import { procedureGrounds } from "../procedure-fields.ts";

/**
 * A part without which the law does not take a procedure for complete. An abolished one need not
 * show its parts any more.
 */
function partPresent(
  code: string,
  path: keyof Procedure & string,
  basis: LegalBasis,
  message: BilingualText,
  stands: (procedure: Procedure) => boolean,
): RecordRule<Procedure> {
  return {
    code,
    severity: "warning",
    path: [path],
    message,
    basis,
    holds: (procedure) => procedure.status === "abolished" || stands(procedure),
  };
}

const some = (list: readonly unknown[] | undefined): boolean =>
  list !== undefined && list.length > 0;

/** The parts that make up a procedure, Decree 63/2010 art. 8(2)(b) to (h). */
export const partRules: readonly RecordRule<Procedure>[] = [
  partPresent(
    "steps-missing",
    "cases",
    procedureGrounds.steps[0],
    { vi: "Chưa có trình tự thực hiện.", en: "Its steps are missing." },
    ({ cases }) => some(cases),
  ),
  partPresent(
    "channels-missing",
    "channels",
    procedureGrounds.channels[0],
    { vi: "Chưa có cách thức thực hiện.", en: "Its channels are missing." },
    ({ channels }) => some(channels),
  ),
  partPresent(
    "papers-missing",
    "papers",
    procedureGrounds.papers[0],
    { vi: "Chưa có thành phần hồ sơ.", en: "Its papers are missing." },
    ({ papers }) => some(papers),
  ),
  partPresent(
    "time-missing",
    "channels",
    procedureGrounds.time[0],
    { vi: "Có kênh chưa có thời hạn giải quyết.", en: "A channel has no processing time." },
    ({ channels }) => channels?.every(({ times }) => some(times)) !== false,
  ),
  partPresent(
    "applicants-missing",
    "applicantKinds",
    procedureGrounds.applicants[0],
    { vi: "Chưa có đối tượng thực hiện.", en: "It does not say who may apply." },
    ({ applicantKinds, applicants }) => some(applicantKinds) || some(applicants),
  ),
  partPresent(
    "agency-missing",
    "performingAgencies",
    procedureGrounds.agencies[0],
    { vi: "Chưa có cơ quan thực hiện.", en: "The performing agency is missing." },
    ({ performingAgencies }) => some(performingAgencies),
  ),
  partPresent(
    "result-missing",
    "results",
    procedureGrounds.results[0],
    { vi: "Chưa có kết quả thực hiện.", en: "Its result is missing." },
    ({ results }) => some(results),
  ),
];
