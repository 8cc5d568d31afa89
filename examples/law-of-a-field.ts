// Lists the fields of an entity with title, law and protection class, as a data officer wants them.
import { leavesOf, PeriodicReport } from "@egov-vn/schemas";
import { findInstruments } from "@egov-vn/schemas/law";

for (const { path, metadata } of leavesOf(PeriodicReport).slice(0, 8)) {
  const basis = metadata?.basis[0];
  const [instrument] = findInstruments(basis?.instrument ?? "");
  console.log(
    `${path}: ${metadata?.title.vi} [${metadata?.class}], ${basis?.instrument} (${basis?.confidence}), ` +
      `có hiệu lực từ ${instrument?.from ?? "chưa rõ"}`,
  );
}
