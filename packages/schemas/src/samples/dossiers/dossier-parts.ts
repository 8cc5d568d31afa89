import type { Applicant } from "../../dossiers/applicant.ts";
import type { DossierDocument } from "../../dossiers/dossier-document.ts";
import type { DossierProgress } from "../../dossiers/dossier-progress.ts";
import type { DossierResult } from "../../dossiers/dossier-result.ts";
import type { DossierSupplement } from "../../dossiers/dossier-supplement.ts";
import type { Fee } from "../../dossiers/fee.ts";
import { castMember, sampleEmail, samplePhone } from "../cast/people.ts";
import { addressOn, sampleAgencies } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";

const papers = ["Tờ khai", "Giấy chứng sinh", "Bản sao giấy chứng nhận kết hôn", "Đơn đề nghị"];

/** A paper of a dossier, numbered inside it. */
export function sampleDocument(chance: Chance, number = 1): DossierDocument {
  const [first = "Tờ khai", ...rest] = papers;
  return {
    id: `TEP-${chance.seed}-${number}`,
    name: `${chance.pick([first, ...rest])} (mẫu).pdf`,
    componentCode: `TP${String(number).padStart(3, "0")}`,
    form: chance.pick(["original", "copy", "electronic"]),
    count: 1,
    url: `https://kho.vidu.example/tep/${chance.seed}/${number}`,
    sha256: chance.hex(64),
    digitised: chance.percent(60),
    reused: chance.percent(20),
  };
}

/** A fee with a round amount, now and then an exempt one. */
export function sampleFee(chance: Chance): Fee {
  const exempt = chance.percent(15);
  return {
    code: `LP${chance.int(1, 99)}`,
    name: "Lệ phí mẫu",
    kind: chance.pick(["fee", "charge"]),
    collection: exempt ? "exempt" : chance.pick(["before", "after"]),
    amount: exempt ? 0 : chance.int(1, 60) * 5000,
    paid: !exempt && chance.percent(80),
  };
}

/** A request to complete a dossier that was answered two days later. */
export function sampleSupplement(
  chance: Chance,
  day: string = chance.day("2021-01-04", "2026-09-30"),
): DossierSupplement {
  return {
    id: `BS-${chance.seed}`,
    requestedAt: chance.officeHour(day, 0),
    requestedBy: "Trần Thị Ví Dụ",
    content: "Đề nghị bổ sung giấy tờ mẫu",
    papers: ["Bản sao giấy tờ mẫu"],
    receivedAt: chance.officeHour(dayFrom(day, 4), 0),
    receivedBy: "Lê Thử Nghiệm",
  };
}

/** A paper that was issued. */
export function sampleResult(
  chance: Chance,
  day: string = chance.day("2021-01-04", "2026-09-30"),
): DossierResult {
  return {
    id: `KQ-${chance.seed}`,
    code: `KQ.MAU.${chance.digits(6)}`,
    name: "Giấy tờ kết quả mẫu",
    number: `${chance.int(1, 999)}/MAU`,
    issuedOn: day,
    issuer: chance.pick(sampleAgencies).name,
    url: `https://kho.vidu.example/ket-qua/${chance.seed}`,
    electronic: chance.percent(50),
  };
}

/** A step of a dossier. */
export function sampleProgress(chance: Chance): DossierProgress {
  const day = chance.day("2021-01-04", "2025-06-27");
  const { former } = chance.pick(sampleAgencies);
  return {
    dossierCode: dossierCodeOf(former, day, chance.seed),
    at: chance.officeHour(day, 1),
    status: chance.pick(["accepted", "in-progress", "processed"]),
    officer: "Trần Thị Ví Dụ",
    officerTitle: "Chuyên viên",
    unit: "Bộ phận một cửa mẫu",
    content: "Chuyển bước xử lý (dữ liệu mẫu)",
    startedAt: chance.officeHour(day, -3),
    dueAt: chance.officeHour(day, 5),
  };
}

/** Somebody of the cast, or an enterprise, with an address of the edition of the day. */
export function sampleApplicant(chance: Chance, day: string): Applicant {
  const contact = { phone: samplePhone(chance), email: sampleEmail(chance) };
  const address = addressOn(chance, day);
  if (chance.percent(15)) {
    // Both are free of a check digit's doubt: the library's own test numbers.
    const taxCode = chance.pick(["0100233488", "0100112437"]);
    return {
      kind: "enterprise",
      name: "Công ty TNHH Ví Dụ Mẫu",
      taxCode,
      enterpriseCode: taxCode,
      ...contact,
      address,
    };
  }
  const { name, personalId, passportNumber } = castMember(chance);
  return {
    kind: "citizen",
    name,
    ...(personalId !== null && { personalId }),
    ...(passportNumber !== null && { passportNumber }),
    verifiedByElectronicIdentity: personalId !== null && chance.percent(70),
    ...contact,
    address,
  };
}

/** A code of the pattern of Circular 01/2018; the seed is its serial, so that seeds differ. */
export function dossierCodeOf(agency: string, day: string, seed: number): string {
  return `${agency}-${day.slice(2).replaceAll("-", "")}-${String(seed).padStart(4, "0")}`;
}
