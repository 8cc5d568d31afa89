import type { Scalar } from "./leaf-at.ts";
import type { Step } from "./steps.ts";

/** An object or a list on the way to a leaf. */
type Container = Record<string, unknown> | unknown[];

/** A record that is being put together, path by path. */
export interface RecordInWork {
  readonly put: (steps: readonly Step[], value: Scalar) => void;
  /** Whether anything stands at a path, or below it. */
  readonly has: (steps: readonly Step[]) => boolean;
  /** The record; places of a list that nothing was put at are closed up. */
  readonly finish: () => Record<string, unknown>;
}

/** Begins a record. Steps have to come from `stepsOf`, which keeps the prototype out of reach. */
export function beginRecord(): RecordInWork {
  const record: Record<string, unknown> = {};
  let lists = false;
  const put = (steps: readonly Step[], value: Scalar): void => {
    let at: Container = record;
    for (let index = 0; index < steps.length - 1; index += 1) {
      const list = typeof steps[index + 1] === "number";
      lists ||= list;
      at = inside(at, steps[index] ?? "", list);
    }
    assign(at, steps.at(-1) ?? "", value);
  };
  const has = (steps: readonly Step[]): boolean => {
    let at: unknown = record;
    for (const step of steps) {
      if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
      at = (at as Readonly<Record<Step, unknown>>)[step];
    }
    return true;
  };
  return {
    put,
    has,
    finish: () => {
      if (lists) closeUp(record);
      return record;
    },
  };
}

/** Only what a container owns counts: `constructor` is a name like any other. */
function inside(at: Container, step: Step, list: boolean): Container {
  if (Object.hasOwn(at, step)) return (at as Readonly<Record<Step, Container>>)[step] ?? {};
  const made: Container = list ? [] : {};
  assign(at, step, made);
  return made;
}

function assign(at: Container, step: Step, value: unknown): void {
  (at as Record<Step, unknown>)[step] = value;
}

function closeUp(container: Container): void {
  for (const value of Object.values(container)) {
    if (typeof value === "object" && value !== null) closeUp(value as Container);
  }
  if (!Array.isArray(container)) return;
  // A filter leaves the holes of a list out.
  const values = container.filter(() => true);
  container.length = 0;
  container.push(...values);
}
