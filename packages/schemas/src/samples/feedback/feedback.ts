import type { Feedback } from "../../feedback/feedback.ts";
import type { SatisfactionRating } from "../../feedback/satisfaction-rating.ts";
import type { SupportCall } from "../../feedback/support-call.ts";
import { castMember, sampleEmail, samplePhone } from "../cast/people.ts";
import { sampleAgencies, sampleProcedures } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";
import { dossierCodeOf } from "../dossiers/dossier-parts.ts";

type Course = Pick<
  Feedback,
  | "triage"
  | "refusalReason"
  | "forwardedAt"
  | "forwardedTo"
  | "handling"
  | "result"
  | "answer"
  | "answeredBy"
  | "answeredAt"
  | "publishedAt"
  | "publishedUrl"
>;

/** How feedback goes on after it was received. */
function courseOf(chance: Chance, day: string): Course {
  const triage = chance.pick([
    "own-competence",
    "own-competence",
    "other-competence",
    "conduct-of-officials",
    "not-accepted",
  ]);
  if (triage === "not-accepted") return { triage, refusalReason: "Nội dung không rõ (mẫu)" };
  if (triage !== "own-competence") {
    return { triage, forwardedAt: chance.officeHour(day, 3), forwardedTo: "Cục Ví dụ, Bộ Mẫu" };
  }
  if (chance.percent(40)) return { triage, handling: chance.pick(["collecting", "assessed"]) };
  return {
    triage,
    handling: "decided",
    result: chance.pick(["amended-or-repealed", "amendment-proposed", "rule-issued-or-proposed"]),
    answer: "Trả lời mẫu",
    answeredBy: "Trần Thị Ví Dụ",
    answeredAt: chance.officeHour(day, 14),
    publishedAt: chance.officeHour(day, 15),
    publishedUrl: `https://pakn.vidu.example/${chance.seed}`,
  };
}

/** Feedback of somebody of the cast or of an enterprise. */
export function sampleFeedback(chance: Chance): Feedback {
  const day = chance.day("2021-01-04", "2026-10-15");
  const agency = chance.pick(sampleAgencies);
  const { name, personalId, nationality } = castMember(chance);
  const isOrganisation = chance.percent(20);
  const kind = chance.pick(["report", "proposal"]);
  return {
    id: `PAKN-MAU-${chance.seed}`,
    kind,
    sender: isOrganisation
      ? { kind: "organisation", name: "Công ty TNHH Ví Dụ Mẫu", email: sampleEmail(chance) }
      : {
          kind: "individual",
          status: nationality === "VNM" ? "citizen" : "foreigner",
          name,
          ...(personalId !== null && { personalId }),
          address: "Số 1, đường Ví Dụ",
          phone: samplePhone(chance),
        },
    title: "Phản ánh mẫu",
    text: "Nội dung mẫu, không có thật",
    contents: kind === "proposal" ? ["2", "7"] : [chance.pick(["1", "2", "3", "6"])],
    channel: chance.pick(["counter", "post", "online", "telephone", "opinion-form"]),
    procedureCode: chance.pick(sampleProcedures).code,
    agencyCode: day < "2025-07-01" ? agency.former : agency.code,
    receivedAt: chance.officeHour(day, 0),
    ...courseOf(chance, day),
  };
}

/** A call of a few minutes; one in five was not taken. */
export function sampleCall(chance: Chance): SupportCall {
  const day = chance.day("2021-01-04", "2026-10-30");
  const hour = chance.officeHour(day, 0).slice(0, 13);
  const at = (minute: number) => `${hour}:${String(minute).padStart(2, "0")}:00+07:00`;
  const shared = {
    id: `GOI-MAU-${chance.seed}`,
    direction: "incoming",
    beganAt: at(chance.int(0, 9)),
    callerPhone: samplePhone(chance),
    unit: "Tổng đài Ví Dụ",
  } as const;
  if (chance.percent(20)) return { ...shared, state: chance.pick(["missed", "abandoned"]) };
  return {
    ...shared,
    state: "answered",
    answeredAt: at(chance.int(10, 12)),
    endedAt: at(chance.int(13, 40)),
    callerName: castMember(chance).name,
    officer: "Lê Thử Nghiệm",
    topic: "Hỏi về hồ sơ",
    content: "Câu hỏi mẫu",
    answer: "Trả lời mẫu",
    procedureCode: chance.pick(sampleProcedures).code,
  };
}

/** A rating of a dossier; one in ten is not satisfied. */
export function sampleRating(chance: Chance): SatisfactionRating {
  const day = chance.day("2021-01-04", "2026-10-30");
  const agency = chance.pick(sampleAgencies);
  const agencyCode = day < "2025-07-01" ? agency.former : agency.code;
  return {
    id: `DG-MAU-${chance.seed}`,
    ratedAt: chance.officeHour(dayFrom(day, 1), 0),
    level: chance.percent(10) ? "not-satisfied" : chance.pick(["very-satisfied", "satisfied"]),
    subject: chance.pick(["handling", "online-service"]),
    procedureCode: chance.pick(sampleProcedures).code,
    agencyCode,
    dossierCode: dossierCodeOf(agencyCode, day, chance.seed),
    channel: chance.pick(["counter", "online", "post"]),
    comment: "Ý kiến mẫu",
  };
}
