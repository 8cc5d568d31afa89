import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CellName } from "../reports/cell-value.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { digitalPlanRules } from "./digital-plan-rules.ts";
import { planTask } from "./plan-task.ts";
import { planningField } from "./planning-fields.ts";

const goal = z.strictObject({
  indicator: planningField(CellName, "Mã chỉ tiêu", "Id of the indicator", "goals", "public", {
    vi: "Tên ô của chỉ tiêu trong bộ chỉ tiêu, ví dụ level34",
    en: "Its cell name in a set of indicators, such as level34",
  }),
  name: planningField(textUpTo(1000), "Mục tiêu", "Goal", "goals", "public"),
  target: planningField(textUpTo(100), "Giá trị cần đạt", "Target", "goals", "public", {
    vi: "Viết như trong văn bản, kèm đơn vị: 80%",
    en: "As printed, with its unit: 80%",
  }),
  direction: planningField(
    z.enum(["at-least", "at-most", "exactly"]).optional(),
    "Chiều so sánh",
    "Direction",
    "goals",
    "public",
  ),
  dueOn: planningField(CalendarDay, "Thời hạn đạt mục tiêu", "Due on", "goals", "public"),
});

const count = z.int().min(0).max(1_000_000);
const taskCounts = z.strictObject({
  total: planningField(count, "Tổng số nhiệm vụ", "Tasks in all", "tasks", "public"),
  done: planningField(count.optional(), "Đã hoàn thành", "Done", "tasks", "public"),
  ongoing: planningField(count.optional(), "Đang thực hiện", "Ongoing", "tasks", "public"),
  notDue: planningField(count.optional(), "Chưa đến hạn", "Not due", "tasks", "public"),
  overdue: planningField(count.optional(), "Quá hạn", "Overdue", "tasks", "public"),
});

const structure = z.strictObject({
  number: planningField(
    textUpTo(200).optional(),
    "Số, ký hiệu kế hoạch",
    "Number of the plan",
    "plan",
    "public",
  ),
  title: planningField(textUpTo(1000), "Tên kế hoạch", "Title", "plan", "public"),
  agencyCode: planningField(
    AgencyCode,
    "Mã định danh cơ quan",
    "Code of the agency",
    "agencyCode",
    "public",
  ),
  agencyName: planningField(
    textUpTo(500).optional(),
    "Cơ quan ban hành kế hoạch",
    "Agency",
    "plan",
    "public",
  ),
  grounds: planningField(
    z.array(textUpTo(100)).max(50).optional(),
    "Văn bản mà kế hoạch thực hiện",
    "Instruments carried out",
    "plan",
    "public",
    { vi: "Số, ký hiệu, ví dụ 17/NQ-CP", en: "Numbers as printed, such as 17/NQ-CP" },
  ),
  from: planningField(CalendarDay, "Ngày bắt đầu", "First day", "plan", "public"),
  to: planningField(CalendarDay, "Ngày kết thúc", "Last day", "plan", "public"),
  goals: z.array(goal).max(500).optional(),
  tasks: z.array(planTask).max(2000).optional(),
  taskCounts: taskCounts.optional(),
  budget: planningField(
    z.int().min(0).optional(),
    "Tổng kinh phí (đồng)",
    "Budget (đồng)",
    "budget",
    "public",
    {
      vi: "Số nguyên đồng Việt Nam, không có phần lẻ",
      en: "Whole Vietnamese đồng; there are no smaller units",
    },
  ),
});

/** The type of {@link DigitalPlan}'s schema. */
export interface DigitalPlanSchema extends Of<typeof structure> {}

/**
 * An agency's plan for e-government or digital transformation (kế hoạch chuyển đổi số).
 *
 * Goals name indicators and targets as printed; tasks have a status and a deadline; `taskCounts` are
 * the published totals, where a status that is left out means none. That the indicator exists, and
 * that a target is met, is not checked.
 *
 * @basis 17/NQ-CP; 749/QĐ-TTg; 942/QĐ-TTg; 224/2026/NĐ-CP
 * @example
 * ```ts
 * import { DigitalPlan } from "@egov-vn/schemas";
 *
 * const plan = {
 *   title: "Kế hoạch mẫu",
 *   agencyCode: "G15.03",
 *   from: "2019-03-07",
 *   to: "2020-12-31",
 *   taskCounts: { total: 83, done: 64, ongoing: 19 },
 * };
 * DigitalPlan.safeParse(plan).success; // => true
 * DigitalPlan.safeParse({ ...plan, taskCounts: { total: 83, done: 64 } }).success; // => false
 * ```
 */
export const DigitalPlan: DigitalPlanSchema = recordSchema(structure, digitalPlanRules);
/** An agency's plan for digital transformation; see the schema of the same name. */
export type DigitalPlan = z.infer<DigitalPlanSchema>;
