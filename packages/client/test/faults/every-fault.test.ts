import { type AnyOperation, type FaultName, operations } from "@egov-vn/contracts";
import { createSandbox, type Sandbox } from "@egov-vn/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inputOf } from "../support/inputs.ts";
import { callById, clientOf, linesOf, reset, setFaults } from "../support/try-client.ts";

const outbound = operations.filter(({ direction }) => direction === "outbound");
/** An operation that another one needs to have been called before. */
function operationOf(id: string): AnyOperation {
  const found = outbound.find((operation) => operation.id === id);
  if (found === undefined) throw new TypeError(`There is no operation ${id}.`);
  return found;
}

const cases = outbound.flatMap((operation) =>
  operation.faults.flatMap((fault) => [
    { operation, fault, times: 1 },
    { operation, fault, times: 1000 },
  ]),
);

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({
    seed: 1,
    now: new Date("2026-01-05T09:00:00+07:00"),
    slowMilliseconds: 1000,
    silenceMilliseconds: 1000,
  });
});
afterAll(() => sandbox.close());

interface Ending {
  readonly operation: string;
  readonly fault: FaultName;
  readonly times: number;
  readonly said: string;
  /** How often the far side did what was asked, by its own log. */
  readonly done: number;
}

const endings: Ending[] = [];

async function endingOf(operation: AnyOperation, fault: FaultName, times: number, number: number) {
  await reset(sandbox);
  const before = clientOf(sandbox);
  if (operation.id === "portal.recordProgress") {
    await callById(
      before,
      operationOf("portal.syncDossiers"),
      inputOf("portal.syncDossiers", number),
    );
  }
  if (operation.id === "gateway.addDocumentTraces") {
    await callById(
      before,
      operationOf("gateway.submitDocument"),
      inputOf("gateway.submitDocument", number),
    );
  }
  await setFaults(sandbox, [{ operation: operation.id, fault, times }]);
  const outcome = await callById(clientOf(sandbox), operation, inputOf(operation.id, number));
  const calls = await linesOf(sandbox, "calls");
  const done = calls.filter(
    (call) => call["operation"] === operation.id && call["outcome"] === "done",
  ).length;
  const said =
    outcome.kind === "ok"
      ? `ok (${outcome.confirmedBy})`
      : `${outcome.kind} (${outcome.error.code})`;
  return { operation: operation.id, fault, times, said, done };
}

/** How often the content that was applied most often was applied, of all dossiers and steps. */
async function mostApplied(): Promise<number> {
  const dossiers = await linesOf(sandbox, "dossiers");
  const times = dossiers.flatMap(({ applied }) => Object.values(applied as Record<string, number>));
  const steps = (await linesOf(sandbox, "progress")).map((step) => Number(step["times"]));
  return Math.max(0, ...times, ...steps);
}

describe("every operation meets every fault of the sandbox", () => {
  it.each(cases)(
    "$operation.id with $fault, $times in a row, ends as what it is",
    async ({ operation, fault, times }) => {
      const ending = await endingOf(operation, fault, times, endings.length);
      endings.push(ending);
      expect(ending.said).not.toContain("invalid-request");
      if (ending.said.startsWith("ok")) expect(ending.done).toBeGreaterThan(0);
      if (operation.idempotency.kind !== "read") {
        expect(ending.done).toBeLessThan(2);
        expect(await mostApplied()).toBeLessThan(2);
        if (ending.said.startsWith("not-sent")) expect(ending.done).toBe(0);
      }
    },
  );

  it("gives the table of outcomes", async () => {
    expect(endings).toHaveLength(cases.length);
    await expect(table(endings)).toMatchFileSnapshot("outcomes-by-fault.md");
  });
});

/** One row for each fault and kind of operation, and how many ended how. */
function table(all: readonly Ending[]): string {
  const kindOf = (id: string) =>
    outbound.find((operation) => operation.id === id)?.idempotency.kind ?? "";
  const rows = [
    ...Map.groupBy(all, ({ fault, times, operation }) =>
      [fault, times === 1 ? "once" : "always", kindOf(operation)].join(" | "),
    ),
  ].map(([key, group]) => {
    const counts = [...Map.groupBy(group, ({ said }) => said)]
      .map(([said, same]) => `${said} × ${same.length}`)
      .sort();
    return `| ${key} | ${counts.join(", ")} |`;
  });
  const total = [...Map.groupBy(all, ({ said }) => said.split(" ")[0] ?? "")]
    .map(([kind, same]) => `${kind} ${same.length}`)
    .sort();
  return [
    "<!-- Written by test/faults/every-fault.test.ts. -->",
    "# Outcomes by fault",
    "",
    `${all.length} calls of ${outbound.length} operations: ${total.join(", ")}.`,
    "",
    "| Fault | How often | Operation | Outcomes |",
    "| --- | --- | --- | --- |",
    ...rows.sort(),
    "",
  ].join("\n");
}
