// A dossier: checked, explained, masked.
import { checkRecord, Dossier, explain, redact } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";

const dossier = sample("Dossier", 12);
const broken = { ...dossier, status: "returned", finishedAt: undefined, returnedAt: undefined };

const { valid, issues } = checkRecord(Dossier, broken, { asOf: "2026-11-24" });
console.log(valid ? "hợp lệ" : "không hợp lệ");
for (const { severity, path, code, message } of issues) {
  console.log(`  ${severity} ${path} [${code}] ${message.vi}`);
}

for (const field of explain("Dossier.applicant.name")) {
  const { instrument, confidence } = field.basis;
  console.log(`${field.path}: ${field.title.vi}, ${field.class}, ${instrument} (${confidence})`);
}

console.log(redact(Dossier, dossier).applicant);
