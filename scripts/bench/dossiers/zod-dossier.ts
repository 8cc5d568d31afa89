import * as z from "zod";
import { crossRulesHold } from "./cross-rules.ts";
import { patterns } from "./patterns.ts";

/** Zod as it comes: the same dossier, as a developer writes it without this project. */
const text = (most: number) => z.string().min(1).max(most).regex(patterns.notBlank);
const like = (pattern: RegExp) => z.string().regex(pattern);
const instant = like(patterns.instant).optional();

const fee = z.strictObject({
  code: text(100).optional(),
  name: text(500),
  kind: z.enum(["fee", "charge"]).optional(),
  collection: z.enum(["before", "after", "exempt"]).optional(),
  amount: z.int().min(0),
  paid: z.boolean().optional(),
});

const paper = z.strictObject({
  id: text(100),
  name: text(4000),
  componentCode: text(100).optional(),
  form: z.enum(["original", "copy", "electronic"]).optional(),
  count: z.int().min(1).max(10_000).optional(),
  url: like(patterns.url).optional(),
  sha256: like(patterns.sha256).optional(),
  digitised: z.boolean().optional(),
  reused: z.boolean().optional(),
  fromNationalStore: z.boolean().optional(),
  replacedByResultCode: text(100).optional(),
  deleted: z.boolean().optional(),
});

const supplement = z.strictObject({
  id: text(100),
  requestedAt: like(patterns.instant),
  requestedBy: text(200).optional(),
  content: text(4000),
  papers: z.array(text(2000)).max(200).optional(),
  fees: z.array(fee).max(100).optional(),
  receivedAt: instant,
  receivedBy: text(200).optional(),
  receiptNote: text(2000).optional(),
  previousDueAt: instant,
  newDueAt: instant,
});

const result = z.strictObject({
  id: text(100).optional(),
  code: text(200).optional(),
  name: text(2000),
  number: text(200).optional(),
  componentCode: text(100).optional(),
  issuedOn: like(patterns.day).optional(),
  issuer: text(500).optional(),
  url: like(patterns.url).optional(),
  electronic: z.boolean().optional(),
});

const address = z.strictObject({
  edition: like(/^\d{4}(?:-[a-z0-9]{1,20})?$/).optional(),
  provinceCode: like(/^\d{2}$/).optional(),
  districtCode: like(/^\d{3}$/).optional(),
  communeCode: like(/^\d{5}$/).optional(),
  detail: text(500).optional(),
  country: like(/^[A-Z]{3}$/).optional(),
});

const applicant = z.strictObject({
  kind: z.enum(["citizen", "enterprise", "state-agency", "organisation"]),
  name: text(500),
  personalId: like(patterns.personalId).optional(),
  oldIdentityNumber: like(patterns.oldIdentityNumber).optional(),
  passportNumber: text(20).optional(),
  taxCode: like(patterns.taxCode).optional(),
  enterpriseCode: like(patterns.taxCode).optional(),
  portalId: text(100).optional(),
  verifiedByElectronicIdentity: z.boolean().optional(),
  phone: like(patterns.phone).optional(),
  email: like(patterns.email).optional(),
  fax: text(30).optional(),
  address: address.optional(),
});

const levels = [
  "level-1",
  "level-2",
  "level-3",
  "level-4",
  "information",
  "partial",
  "full",
  "proactive-1",
  "proactive-2",
  "proactive-3",
  "proactive-4",
];
const statuses = [
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
];

/** The structure alone; its JSON Schema is what ajv compiles. */
export const plainStructure = z.strictObject({
  code: text(100),
  procedureCode: like(patterns.procedureCode),
  procedureName: text(2000).optional(),
  fieldCode: text(100).optional(),
  fieldName: text(500).optional(),
  agencyCode: like(patterns.agencyCode),
  agencyName: text(500).optional(),
  processingUnit: text(500).optional(),
  serviceLevel: z.enum(levels).optional(),
  channel: z.enum(["counter", "online", "post"]),
  submittedVia: z.enum(["national", "agency"]).optional(),
  returnMethod: z.enum(["counter", "post"]).optional(),
  paidOnline: z.boolean().optional(),
  digitised: z.boolean().optional(),
  applicant,
  summary: text(1000).optional(),
  note: text(2000).optional(),
  submittedAt: instant,
  receivedAt: instant,
  dueAt: instant,
  finishedAt: instant,
  returnedAt: instant,
  refusedAt: instant,
  status: z.enum(statuses),
  documents: z.array(paper).max(1000).optional(),
  fees: z.array(fee).max(100).optional(),
  supplements: z.array(supplement).max(100).optional(),
  results: z.array(result).max(200).optional(),
  connectedDatabases: z.array(text(50)).max(100).optional(),
});

/** With the rules between fields. */
export const plainDossier = plainStructure.refine(crossRulesHold);
