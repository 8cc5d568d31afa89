import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { Instant } from "../time/instant.ts";
import { insuranceField } from "./insurance-fields.ts";

const unnamed = {
  vi: "Mã số như cổng giám định trả về; tên của từng mã chưa đọc được",
  en: "The number that the gateway answers; what each means was not read",
};

/** A stay or a visit that health insurance paid for (lượt khám chữa bệnh); all of it is health data. */
export const treatment = z.strictObject({
  id: insuranceField(
    textUpTo(100).optional(),
    "Mã hồ sơ khám chữa bệnh",
    "Id of the treatment",
    "treatment",
    "sensitive",
  ),
  facilityCode: insuranceField(
    textUpTo(20).optional(),
    "Mã cơ sở khám chữa bệnh",
    "Code of the facility",
    "treatment",
    "sensitive",
  ),
  admittedAt: insuranceField(Instant.optional(), "Ngày vào", "Admitted", "treatment", "sensitive"),
  dischargedAt: insuranceField(
    Instant.optional(),
    "Ngày ra",
    "Discharged",
    "treatment",
    "sensitive",
  ),
  diagnosis: insuranceField(
    textUpTo(4000).optional(),
    "Tên bệnh",
    "Diagnosis",
    "treatment",
    "sensitive",
  ),
  condition: insuranceField(
    z.enum(["1", "2", "3", "4"]).optional(),
    "Tình trạng ra viện",
    "Condition on leaving",
    "treatment",
    "sensitive",
    unnamed,
  ),
  outcome: insuranceField(
    z.enum(["1", "2", "3", "4", "5"]).optional(),
    "Kết quả điều trị",
    "Outcome",
    "treatment",
    "sensitive",
    unnamed,
  ),
});
