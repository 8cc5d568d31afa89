import type { Dossier } from "../../dossiers/dossier.ts";
import type { DossierStatus } from "../../dossiers/dossier-status.ts";
import { sampleAgencies, sampleProcedures } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";
import {
  dossierCodeOf,
  sampleApplicant,
  sampleDocument,
  sampleFee,
  sampleResult,
  sampleSupplement,
} from "./dossier-parts.ts";

/** How a dossier goes on after it was received. */
type Course = Pick<
  Dossier,
  "status" | "receivedAt" | "dueAt" | "finishedAt" | "returnedAt" | "refusedAt" | "supplements"
>;

/** A dossier with dates that fit its status; one in twelve is late, some were completed. */
export function sampleDossier(chance: Chance): Dossier {
  const day = chance.day("2021-01-04", "2026-09-30");
  const agency = chance.pick(sampleAgencies);
  const procedure = chance.pick(sampleProcedures);
  const channel = chance.pick(["counter", "online", "online", "online", "post"]);
  const course = courseOf(chance, day, procedure.days);
  const { status, receivedAt } = course;
  return {
    code: dossierCodeOf(day < "2025-07-01" ? agency.former : agency.code, day, chance.seed),
    procedureCode: procedure.code,
    procedureName: procedure.name,
    fieldCode: procedure.fieldCode,
    fieldName: "Lĩnh vực mẫu",
    agencyCode: day < "2025-07-01" ? agency.former : agency.code,
    agencyName: agency.name,
    processingUnit: "Bộ phận một cửa mẫu",
    serviceLevel: levelOn(chance, day),
    channel,
    submittedVia: chance.pick(["national", "agency"]),
    returnMethod: chance.pick(["counter", "post"]),
    paidOnline: channel === "online" && chance.percent(60),
    digitised: chance.percent(60),
    applicant: sampleApplicant(chance, day),
    summary: `${procedure.name} (dữ liệu mẫu)`,
    submittedAt: `${day}T07:${chance.digits(1)}5:00+07:00`.replace(/T07:[6-9]/, "T07:0"),
    ...course,
    documents: Array.from({ length: chance.int(1, 3) }, (_, index) =>
      sampleDocument(chance, index + 1),
    ),
    fees: [sampleFee(chance)],
    ...((status === "processed" || status === "returned") && {
      results: [sampleResult(chance, (receivedAt ?? day).slice(0, 10))],
    }),
  };
}

/** A level of the regime of the day at which dossiers may come in online. */
function levelOn(chance: Chance, day: string): NonNullable<Dossier["serviceLevel"]> {
  return day <= "2022-08-14"
    ? chance.pick(["level-3", "level-4"])
    : chance.pick(["partial", "full"]);
}

const courses: readonly [DossierStatus, ...DossierStatus[]] = [
  "returned",
  "returned",
  "returned",
  "returned",
  "processed",
  "processed",
  "in-progress",
  "in-progress",
  "accepted",
  "registered",
  "supplement-requested",
  "payment-requested",
  "refused",
  "withdrawn",
  "stopped",
];

function courseOf(chance: Chance, day: string, days: number): Course {
  const status = chance.pick(courses);
  if (status === "registered") return { status };
  if (status === "refused") return { status, refusedAt: chance.officeHour(day, 3) };
  const receivedAt = chance.officeHour(day, 0);
  const dueAt = chance.officeHour(day, days + 7);
  const received = { status, receivedAt, dueAt };
  if (status === "supplement-requested") {
    const { receivedAt: _, receivedBy: __, ...open } = sampleSupplement(chance, dayFrom(day, 3));
    return { ...received, supplements: [open] };
  }
  if (status !== "processed" && status !== "returned") return received;
  const late = chance.percent(8);
  const finishedAt = chance.officeHour(day, late ? days + 14 : chance.int(3, days + 4));
  if (status === "processed") return { ...received, finishedAt };
  return {
    ...received,
    finishedAt,
    returnedAt: chance.officeHour(finishedAt.slice(0, 10), 3),
    ...(chance.percent(10) && { supplements: [sampleSupplement(chance, dayFrom(day, 1))] }),
  };
}
