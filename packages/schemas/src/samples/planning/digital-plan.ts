import type { DigitalPlan } from "../../planning/digital-plan.ts";
import { sampleAgencies } from "../cast/places.ts";
import type { Chance } from "../chance.ts";

type Task = NonNullable<DigitalPlan["tasks"]>[number];

const statuses = ["done", "done", "done", "ongoing", "not-due", "overdue"] as const;

/** A plan of one year whose counts are those of its tasks. */
export function sampleDigitalPlan(chance: Chance): DigitalPlan {
  const year = chance.int(2021, 2026);
  const agency = chance.pick(sampleAgencies);
  const tasks = Array.from({ length: chance.int(3, 9) }, (_, index) =>
    taskOf(chance, year, index + 1),
  );
  const count = (wanted: Task["status"]) => tasks.filter(({ status }) => status === wanted).length;
  return {
    number: `${chance.seed}/KH-MẪU`,
    title: `Kế hoạch chuyển đổi số năm ${year} (mẫu)`,
    agencyCode: year < 2026 ? agency.former : agency.code,
    agencyName: agency.name,
    grounds: ["942/QĐ-TTg", "749/QĐ-TTg"],
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    goals: [
      {
        indicator: "level4",
        name: "Tỷ lệ dịch vụ công trực tuyến mức độ cao nhất (mẫu)",
        target: `${chance.int(50, 100)}%`,
        direction: "at-least",
        dueOn: `${year}-12-31`,
      },
    ],
    tasks,
    taskCounts: {
      total: tasks.length,
      done: count("done"),
      ongoing: count("ongoing"),
      notDue: count("not-due"),
      overdue: count("overdue"),
    },
    budget: tasks.reduce((sum, { budget = 0 }) => sum + budget, 0),
  };
}

/** Deadlines of done and overdue tasks lie in the first half of the year, of others at its end. */
function taskOf(chance: Chance, year: number, number: number): Task {
  const status = chance.pick(statuses);
  const passed = status === "done" || status === "overdue";
  return {
    code: `NV-${String(number).padStart(2, "0")}`,
    name: `Nhiệm vụ mẫu số ${number}`,
    lead: "Sở Ví dụ tỉnh Mẫu",
    status,
    dueOn: passed ? chance.day(`${year}-03-01`, `${year}-06-30`) : `${year}-12-31`,
    ...(status === "done" && { doneOn: chance.day(`${year}-02-01`, `${year}-06-30`) }),
    budget: chance.int(1, 900) * 1_000_000,
  };
}
