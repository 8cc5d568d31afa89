import { entities } from "@egov-vn/schemas";
import type { DeepTypes } from "./typing.ts";

/** Every entity, and the values that reports are judged by. */
export const deepTypes: DeepTypes = {
  "@egov-vn/schemas": [...entities.map(({ name }) => name), "ReportRule", "CellValue"],
  "@egov-vn/indicators": ["Finding", "CheckResult", "Quantity"],
};
