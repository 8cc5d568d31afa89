import type { Payment } from "../../payments/payment.ts";
import type { Receipt } from "../../payments/receipt.ts";
import { castMember } from "../cast/people.ts";
import { sampleAgencies, sampleProcedures } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";
import { dossierCodeOf, sampleFee } from "../dossiers/dossier-parts.ts";

/** How a payment stands, so that request and transaction agree. */
type Course = Pick<
  Payment,
  "method" | "requestState" | "transactionState" | "transactionCode" | "bankCode" | "payerAccount"
>;

function courseOf(chance: Chance): Course {
  const method = chance.pick(["online", "online", "online", "cash", "transfer"]);
  const requestState = chance.pick([
    "paid",
    "paid",
    "paid",
    "waiting",
    "unpaid",
    "cancelled",
    "refunded",
  ]);
  if (method === "cash") return { method, requestState };
  const account = { bankCode: "NHMAU", payerAccount: `0000000${chance.digits(3)}` };
  if (requestState !== "paid" && requestState !== "refunded") {
    return { method, requestState, transactionState: chance.pick(["initiated", "failed"]) };
  }
  return {
    method,
    requestState,
    transactionState: "succeeded",
    transactionCode: `GD-MAU-${chance.seed}`,
    ...account,
  };
}

/** Somebody of the cast who pays. */
function samplePayer(chance: Chance): NonNullable<Payment["payer"]> {
  const { name, personalId } = castMember(chance);
  return {
    name,
    ...(personalId !== null && { personalId }),
    address: "Số 1, đường Ví Dụ",
  };
}

/** A payment of one fee whose states agree. */
export function samplePayment(chance: Chance): Payment {
  const day = chance.day("2021-01-04", "2026-10-30");
  const agency = chance.pick(sampleAgencies);
  const agencyCode = day < "2025-07-01" ? agency.former : agency.code;
  const course = courseOf(chance);
  const isSettled = course.requestState === "paid" || course.requestState === "refunded";
  const { paid: _, ...fee } = sampleFee(chance);
  const requestedAt = chance.officeHour(day, 0);
  return {
    reference: `MAU${String(chance.seed).padStart(17, "0")}`,
    dossierCode: dossierCodeOf(agencyCode, day, chance.seed),
    procedureCode: chance.pick(sampleProcedures).code,
    agencyCode,
    purpose: "public-service",
    amount: fee.amount,
    fees: [fee],
    lines: [{ content: fee.name, amount: fee.amount }],
    ...course,
    requestedAt,
    ...(isSettled && { paidAt: chance.officeHour(dayFrom(day, 3), 0) }),
    beneficiaryAccount: "0000000000",
    beneficiaryBank: "Ngân hàng Ví Dụ",
    beneficiaryName: agency.name,
    content: "Nộp lệ phí mẫu",
    payer: samplePayer(chance),
  };
}

/** A receipt of one to three lines that add up. */
export function sampleReceipt(chance: Chance): Receipt {
  const day = chance.day("2021-01-04", "2026-10-30");
  const agency = chance.pick(sampleAgencies);
  const agencyCode = day < "2025-07-01" ? agency.former : agency.code;
  const lines = Array.from({ length: chance.int(1, 3) }, (_, index) => ({
    code: `LP${index + 1}`,
    content: `Lệ phí mẫu ${index + 1}`,
    amount: chance.int(0, 60) * 5000,
  }));
  return {
    template: "01BLP-MẪU",
    symbol: `MAU-${day.slice(2, 4)}E`,
    number: String(chance.seed).padStart(7, "0"),
    issuedOn: day,
    issuerCode: agencyCode,
    issuer: agency.name,
    dossierCode: dossierCodeOf(agencyCode, day, chance.seed),
    payer: samplePayer(chance),
    lines,
    amount: lines.reduce((sum, { amount }) => sum + amount, 0),
    url: `https://bien-lai.vidu.example/${chance.seed}`,
  };
}
