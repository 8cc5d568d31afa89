import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { planningField } from "./planning-fields.ts";

const taskStatuses = ["done", "ongoing", "not-due", "overdue"] as const;

const structure = z.strictObject({
  code: planningField(textUpTo(100), "Mã nhiệm vụ", "Code of the task", "tasks", "public"),
  name: planningField(textUpTo(2000), "Tên nhiệm vụ", "Task", "tasks", "public"),
  lead: planningField(
    textUpTo(500).optional(),
    "Cơ quan chủ trì",
    "Agency in the lead",
    "tasks",
    "public",
  ),
  status: planningField(z.enum(taskStatuses), "Trạng thái", "Status", "tasks", "public", {
    vi: "Hoàn thành, đang thực hiện, chưa đến hạn, quá hạn",
    en: "Done, ongoing, not due, overdue",
  }),
  dueOn: planningField(CalendarDay.optional(), "Thời hạn", "Due on", "tasks", "public"),
  doneOn: planningField(CalendarDay.optional(), "Ngày hoàn thành", "Done on", "tasks", "public"),
  budget: planningField(
    z.int().min(0).optional(),
    "Kinh phí nhiệm vụ (đồng)",
    "Budget of the task (đồng)",
    "budget",
    "public",
  ),
});

type PlanTask = z.infer<typeof structure>;

/** What status and dates of a task have to say together. */
const taskRules: readonly RecordRule<PlanTask>[] = [
  {
    code: "done-day-while-open",
    severity: "error",
    path: ["doneOn"],
    message: {
      vi: "Có ngày hoàn thành nhưng trạng thái không phải đã hoàn thành.",
      en: "There is a day of completion, but the status does not say done.",
    },
    basis: null,
    holds: ({ status, doneOn }) => doneOn === undefined || status === "done",
  },
  {
    code: "due-day-missing",
    severity: "warning",
    path: ["dueOn"],
    message: {
      vi: "Chưa đến hạn hoặc quá hạn thì cần có thời hạn.",
      en: "A task that is not due, or overdue, needs a deadline.",
    },
    basis: null,
    holds: ({ status, dueOn }) =>
      dueOn !== undefined || (status !== "not-due" && status !== "overdue"),
  },
  {
    code: "deadline-passed",
    severity: "warning",
    path: ["status"],
    message: {
      vi: "Đã qua thời hạn nhưng trạng thái là chưa đến hạn hoặc đang thực hiện.",
      en: "The deadline has passed, and the status says not due or ongoing.",
    },
    basis: null,
    dated: true,
    holds: ({ status, dueOn }, asOf) =>
      dueOn === undefined || dueOn >= asOf || (status !== "not-due" && status !== "ongoing"),
  },
  {
    code: "overdue-before-deadline",
    severity: "warning",
    path: ["status"],
    message: {
      vi: "Chưa qua thời hạn nhưng trạng thái là quá hạn.",
      en: "The deadline has not passed, and the status says overdue.",
    },
    basis: null,
    dated: true,
    holds: ({ status, dueOn }, asOf) => dueOn === undefined || dueOn < asOf || status !== "overdue",
  },
];

/** A task of a plan (nhiệm vụ). */
export const planTask: typeof structure = recordSchema(structure, taskRules);
