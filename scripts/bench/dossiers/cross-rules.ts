import { patterns } from "./patterns.ts";

/** The fields that the rules look at, as a peer finds them once the structure is right. */
interface Dated {
  readonly code: string;
  readonly status: string;
  readonly submittedAt?: string | undefined;
  readonly receivedAt?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly finishedAt?: string | undefined;
  readonly returnedAt?: string | undefined;
  readonly refusedAt?: string | undefined;
  readonly supplements?:
    | readonly { readonly requestedAt: string; readonly receivedAt?: string | undefined }[]
    | undefined;
  readonly applicant: {
    readonly taxCode?: string | undefined;
    readonly address?:
      | {
          readonly edition?: string | undefined;
          readonly provinceCode?: string | undefined;
          readonly districtCode?: string | undefined;
        }
      | undefined;
  };
}

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
const ordered = (first: string | undefined, second: string | undefined): boolean =>
  first === undefined || second === undefined || Date.parse(second) >= Date.parse(first);
const open = ["registered", "accepted", "in-progress", "supplement-requested", "payment-requested"];
const done = ["processed", "returned"];

/** The same rules between fields as the entity has, with dates compared as people write it. */
export function crossRulesHold(dossier: Dated): boolean {
  const { status, receivedAt, finishedAt, returnedAt, refusedAt, submittedAt, dueAt } = dossier;
  const first = receivedAt ?? submittedAt;
  const isOld = first === undefined || Date.parse(first) < Date.parse("2025-07-01T00:00:00+07:00");
  if (isOld && !patterns.dossierCode.test(dossier.code)) return false;
  if (!ordered(submittedAt, receivedAt) || !ordered(receivedAt, dueAt)) return false;
  if (!ordered(receivedAt, finishedAt) || !ordered(finishedAt, returnedAt)) return false;
  if (!ordered(submittedAt, refusedAt)) return false;
  if (["accepted", "in-progress", ...done].includes(status) && receivedAt === undefined)
    return false;
  if (done.includes(status) && finishedAt === undefined) return false;
  if (status === "returned" && returnedAt === undefined) return false;
  if (finishedAt !== undefined && open.includes(status)) return false;
  if (returnedAt !== undefined && [...open, "processed"].includes(status)) return false;
  if (refusedAt !== undefined && [...open, ...done].includes(status)) return false;
  for (const { requestedAt, receivedAt: answeredAt } of dossier.supplements ?? []) {
    if (!ordered(requestedAt, answeredAt)) return false;
  }
  const { address, taxCode } = dossier.applicant;
  if (address?.edition === undefined && address?.provinceCode !== undefined) return false;
  if (address?.districtCode !== undefined && (address.edition ?? "") >= "2025") return false;
  return taxCode === undefined || taxCode.length === 12 || checkDigitFits(taxCode);
}

function checkDigitFits(code: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(code[at]), 0);
  return 10 - (sum % 11) === Number(code[9]);
}
