import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

const digital = (article: string) =>
  legalBasis("224/2026/NĐ-CP", article, { from: "2026-07-01", confidence: "official" });
const agencyCodes = legalBasis("20/2020/QĐ-TTg", "3–11", {
  from: "2020-09-15",
  confidence: "official",
});
/** Sharing by default, and who stands between the agencies; article 20 alone was read. */
const sharing = legalBasis("194/2025/NĐ-CP", null, { from: "2025-08-19", confidence: "secondary" });
/** The decree of 2020 rules sharing and open data; its articles on open data were not read. */
const stateData = legalBasis("47/2020/NĐ-CP", null, { confidence: "secondary" });
const personalData = legalBasis("91/2025/QH15", null, {
  from: "2026-01-01",
  confidence: "secondary",
});

/** Grounds of the fields of data services, digital platforms and open datasets. */
export const platformGrounds = {
  agencyCode: [agencyCodes],
  sharing: [sharing, stateData],
  intermediary: [
    legalBasis("194/2025/NĐ-CP", "20", { from: "2025-08-19", confidence: "official" }),
  ],
  /** Which transport a service has was seen in clients, and no text lays it down. */
  transport: [legalBasis("13/2017/TT-BTTTT", null, { confidence: "derived" })],
  openData: [stateData, sharing],
  personalData: [personalData],
  shared: [digital("3(31)")],
  scope: [digital("3(32)"), digital("31")],
  operator: [digital("26(1)")],
  label: [digital("28(2)")],
  notice: [digital("28(4)")],
  change: [digital("28(5)")],
  minimum: [digital("27(2)")],
  security: [
    digital("23(4)"),
    legalBasis("116/2025/QH15", null, { from: "2026-07-01", confidence: "press" }),
    legalBasis("85/2016/NĐ-CP", "7–11", { from: "2016-07-01", confidence: "official" }),
  ],
} as const;

/** A field of a data service, a platform or an open dataset, in one line. */
export const platformField = fieldsUnder(platformGrounds);
