import { describe, expect, it } from "vitest";
import { checkRecord, DigitalPlan } from "../../src/index.ts";

type Task = NonNullable<DigitalPlan["tasks"]>[number];

const done: Task = {
  code: "NV-01",
  name: "Nhiệm vụ mẫu",
  status: "done",
  dueOn: "2021-06-30",
  doneOn: "2021-06-01",
  budget: 2_000_000,
};
const ongoing: Task = {
  code: "NV-02",
  name: "Nhiệm vụ mẫu",
  status: "ongoing",
  dueOn: "2021-12-31",
  budget: 1_000_000,
};
const clean = (): DigitalPlan => ({
  title: "Kế hoạch mẫu",
  agencyCode: "G15.03",
  from: "2021-01-01",
  to: "2021-12-31",
  goals: [{ indicator: "level4", name: "Mục tiêu mẫu", target: "80%", dueOn: "2021-12-31" }],
  tasks: [done, ongoing],
  taskCounts: { total: 2, done: 1, ongoing: 1 },
  budget: 3_000_000,
});
const issues = (value: unknown, asOf?: string) =>
  checkRecord(DigitalPlan, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

describe("a plan", () => {
  it("is accepted with nothing to say", () => {
    expect(issues(clean(), "2021-12-31")).toEqual([]);
  });

  it("of Resolution 17 adds up as published: 83 task groups, 64 done and 19 ongoing", () => {
    const { tasks: _, ...counted } = clean();
    const taskCounts = { total: 83, done: 64, ongoing: 19 };
    expect(issues({ ...counted, taskCounts })).toEqual([]);
    expect(issues({ ...counted, taskCounts: { ...taskCounts, done: 63 } })).toEqual([
      "error taskCounts.total: counts-do-not-add-up",
    ]);
  });

  it("counts the tasks that are not due and those that are overdue", () => {
    const { tasks: _, ...counted } = clean();
    const taskCounts = { total: 10, done: 4, ongoing: 3, notDue: 2, overdue: 1 };
    expect(issues({ ...counted, taskCounts })).toEqual([]);
  });

  it.each<[string, Partial<DigitalPlan>, string]>([
    [
      "ends before it begins",
      { to: "2020-12-31", goals: [], tasks: [], taskCounts: { total: 0 } },
      "to: ends-before-start",
    ],
    [
      "has a task that was done and is still ongoing",
      { tasks: [done, { ...ongoing, doneOn: "2021-05-01" }] },
      "tasks[1].doneOn: done-day-while-open",
    ],
  ])("is refused when it %s", (_, change, issue) => {
    expect(issues({ ...clean(), ...change })).toEqual([`error ${issue}`]);
    expect(DigitalPlan.safeParse({ ...clean(), ...change }).success).toBe(false);
  });

  it.each<[string, Partial<DigitalPlan>, string]>([
    [
      "counts that are not those of its tasks",
      { taskCounts: { total: 2, done: 2 } },
      "taskCounts: counts-against-tasks",
    ],
    [
      "a goal for the years after it",
      { goals: [{ indicator: "level4", name: "Mẫu", target: "100%", dueOn: "2030-12-31" }] },
      "goals: goal-outside-plan",
    ],
    [
      "a task due after it",
      { tasks: [done, { ...ongoing, dueOn: "2022-01-01" }] },
      "tasks: task-outside-plan",
    ],
    ["a task twice", { tasks: [done, { ...ongoing, code: "NV-01" }] }, "tasks: task-twice"],
    ["tasks that cost more than it", { budget: 2_999_999 }, "budget: budget-exceeded"],
    [
      "an overdue task without a deadline",
      {
        tasks: [done, { code: "NV-02", name: "Mẫu", status: "overdue" }],
        taskCounts: { total: 2, done: 1, overdue: 1 },
      },
      "tasks[1].dueOn: due-day-missing",
    ],
  ])("is valid and a doubt with %s", (_, change, issue) => {
    expect(issues({ ...clean(), ...change })).toEqual([`warning ${issue}`]);
  });

  it("is held against a day: what is overdue then, and what is not", () => {
    expect(issues(clean(), "2022-01-01")).toEqual(["warning tasks[1].status: deadline-passed"]);
    const overdue = {
      ...clean(),
      tasks: [done, { ...ongoing, status: "overdue" }],
      taskCounts: { total: 2, done: 1, overdue: 1 },
    };
    expect(issues(overdue, "2022-01-01")).toEqual([]);
    expect(issues(overdue, "2021-12-31")).toEqual([
      "warning tasks[1].status: overdue-before-deadline",
    ]);
  });
});
