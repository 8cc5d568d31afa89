import type { RecordRule } from "../records/record-rule.ts";
import type { DigitalPlan } from "./digital-plan.ts";

const within = ({ from, to }: DigitalPlan, day: string | undefined) =>
  day === undefined || (day >= from && day <= to);

/** What period, goals, tasks, counts and budget of a plan have to say together. */
export const digitalPlanRules: readonly RecordRule<DigitalPlan>[] = [
  {
    code: "ends-before-start",
    severity: "error",
    path: ["to"],
    message: { vi: "Kết thúc trước khi bắt đầu.", en: "The plan ends before it begins." },
    basis: null,
    holds: ({ from, to }) => to >= from,
  },
  {
    code: "counts-do-not-add-up",
    severity: "error",
    path: ["taskCounts", "total"],
    message: {
      vi: "Tổng số nhiệm vụ khác tổng các trạng thái.",
      en: "The total of tasks is not the sum of the statuses.",
    },
    basis: null,
    holds: ({ taskCounts }) => {
      if (taskCounts === undefined) return true;
      const { total, done = 0, ongoing = 0, notDue = 0, overdue = 0 } = taskCounts;
      return total === done + ongoing + notDue + overdue;
    },
  },
  {
    code: "counts-against-tasks",
    severity: "warning",
    path: ["taskCounts"],
    message: {
      vi: "Số lượng theo trạng thái khác với danh sách nhiệm vụ.",
      en: "The counts by status are not those of the tasks listed.",
    },
    basis: null,
    holds: ({ tasks, taskCounts }) => {
      if (tasks === undefined || taskCounts === undefined) return true;
      const { done = 0, ongoing = 0, notDue = 0, overdue = 0 } = taskCounts;
      const listed = (wanted: string) => tasks.filter(({ status }) => status === wanted).length;
      return (
        listed("done") === done &&
        listed("ongoing") === ongoing &&
        listed("not-due") === notDue &&
        listed("overdue") === overdue
      );
    },
  },
  {
    code: "goal-outside-plan",
    severity: "warning",
    path: ["goals"],
    message: {
      vi: "Có mục tiêu ngoài thời kỳ của kế hoạch: có thể là định hướng cho thời kỳ sau.",
      en: "A goal lies outside the plan's period: perhaps an outlook on the time after it.",
    },
    basis: null,
    holds: (plan) => plan.goals?.every(({ dueOn }) => within(plan, dueOn)) !== false,
  },
  {
    code: "task-outside-plan",
    severity: "warning",
    path: ["tasks"],
    message: {
      vi: "Có nhiệm vụ với thời hạn ngoài thời kỳ của kế hoạch.",
      en: "A task is due outside the plan's period.",
    },
    basis: null,
    holds: (plan) => plan.tasks?.every(({ dueOn }) => within(plan, dueOn)) !== false,
  },
  {
    code: "task-twice",
    severity: "warning",
    path: ["tasks"],
    message: {
      vi: "Một mã nhiệm vụ có nhiều lần trong kế hoạch.",
      en: "One task code stands in the plan several times.",
    },
    basis: null,
    holds: ({ tasks }) =>
      tasks === undefined || new Set(tasks.map(({ code }) => code)).size === tasks.length,
  },
  {
    code: "budget-exceeded",
    severity: "warning",
    path: ["budget"],
    message: {
      vi: "Kinh phí các nhiệm vụ cộng lại lớn hơn tổng kinh phí.",
      en: "The budgets of the tasks are together more than that of the plan.",
    },
    basis: null,
    holds: ({ tasks, budget }) =>
      budget === undefined ||
      tasks === undefined ||
      tasks.reduce((sum, task) => sum + (task.budget ?? 0), 0) <= budget,
  },
];
