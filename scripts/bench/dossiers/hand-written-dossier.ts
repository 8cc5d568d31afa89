import { crossRulesHold } from "./cross-rules.ts";
import { patterns } from "./patterns.ts";

/** A validator by hand, as one is written for a hot path: a table of fields, regexes, no issues. */
type Test = (value: unknown) => boolean;

const text =
  (most: number): Test =>
  (value) =>
    typeof value === "string" && value.length <= most && patterns.notBlank.test(value);
const like =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const oneOf = (...values: readonly string[]): Test => {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
};
const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Test =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const flag: Test = (value) => typeof value === "boolean";
const list =
  (item: Test, most: number): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(item);

function object(
  required: Readonly<Record<string, Test>>,
  optional: Readonly<Record<string, Test>>,
): Test {
  const names = Object.keys(required);
  const tests = new Map(Object.entries({ ...required, ...optional }));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const record = value as Readonly<Record<string, unknown>>;
    for (const name of names) if (record[name] === undefined) return false;
    for (const name in record) {
      const test = tests.get(name);
      if (test === undefined || (record[name] !== undefined && !test(record[name]))) return false;
    }
    return true;
  };
}

const instant = like(patterns.instant);
const fee = object(
  { name: text(500), amount: whole(0) },
  {
    code: text(100),
    kind: oneOf("fee", "charge"),
    collection: oneOf("before", "after", "exempt"),
    paid: flag,
  },
);
const paper = object(
  { id: text(100), name: text(4000) },
  {
    componentCode: text(100),
    form: oneOf("original", "copy", "electronic"),
    count: whole(1, 10_000),
    url: like(patterns.url),
    sha256: like(patterns.sha256),
    digitised: flag,
    reused: flag,
    fromNationalStore: flag,
    replacedByResultCode: text(100),
    deleted: flag,
  },
);
const supplement = object(
  { id: text(100), requestedAt: instant, content: text(4000) },
  {
    requestedBy: text(200),
    papers: list(text(2000), 200),
    fees: list(fee, 100),
    receivedAt: instant,
    receivedBy: text(200),
    receiptNote: text(2000),
    previousDueAt: instant,
    newDueAt: instant,
  },
);
const result = object(
  { name: text(2000) },
  {
    id: text(100),
    code: text(200),
    number: text(200),
    componentCode: text(100),
    issuedOn: like(patterns.day),
    issuer: text(500),
    url: like(patterns.url),
    electronic: flag,
  },
);
const address = object(
  {},
  {
    edition: like(/^\d{4}(?:-[a-z0-9]{1,20})?$/),
    provinceCode: like(/^\d{2}$/),
    districtCode: like(/^\d{3}$/),
    communeCode: like(/^\d{5}$/),
    detail: text(500),
    country: like(/^[A-Z]{3}$/),
  },
);
const applicant = object(
  { kind: oneOf("citizen", "enterprise", "state-agency", "organisation"), name: text(500) },
  {
    personalId: like(patterns.personalId),
    oldIdentityNumber: like(patterns.oldIdentityNumber),
    passportNumber: text(20),
    taxCode: like(patterns.taxCode),
    enterpriseCode: like(patterns.taxCode),
    portalId: text(100),
    verifiedByElectronicIdentity: flag,
    phone: like(patterns.phone),
    email: like(patterns.email),
    fax: text(30),
    address,
  },
);
const structure = object(
  {
    code: text(100),
    procedureCode: like(patterns.procedureCode),
    agencyCode: like(patterns.agencyCode),
    channel: oneOf("counter", "online", "post"),
    applicant,
    status: oneOf(
      "registered",
      "accepted",
      "refused",
      "in-progress",
      "supplement-requested",
      "payment-requested",
      "withdrawn",
      "stopped",
      "processed",
      "returned",
    ),
  },
  {
    procedureName: text(2000),
    fieldCode: text(100),
    fieldName: text(500),
    agencyName: text(500),
    processingUnit: text(500),
    serviceLevel: oneOf("level-3", "level-4", "information", "partial", "full"),
    submittedVia: oneOf("national", "agency"),
    returnMethod: oneOf("counter", "post"),
    paidOnline: flag,
    digitised: flag,
    summary: text(1000),
    note: text(2000),
    submittedAt: instant,
    receivedAt: instant,
    dueAt: instant,
    finishedAt: instant,
    returnedAt: instant,
    refusedAt: instant,
    documents: list(paper, 1000),
    fees: list(fee, 100),
    supplements: list(supplement, 100),
    results: list(result, 200),
    connectedDatabases: list(text(50), 100),
  },
);

/** The dossier by hand. */
export const isDossierByHand = (value: unknown): boolean =>
  structure(value) && crossRulesHold(value as Parameters<typeof crossRulesHold>[0]);
