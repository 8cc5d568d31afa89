// Steps 1 and 3 of the main job: the sandbox with its faults, and what it says of what it took.
import { writeFile } from "node:fs/promises";
import { clientConfigFor } from "@egov-vn/sandbox";

/** Faults while the quarter is pushed: refusals, lost requests, and answers lost after the fact. */
const faults = [
  { operation: "portal.syncDossiers", fault: "commit-then-silence", probability: 0.15 },
  { operation: "portal.syncDossiers", fault: "connection-reset", probability: 0.15 },
  { operation: "portal.syncDossiers", fault: "truncated-body", probability: 0.1 },
  { operation: "*", fault: "expired-session", probability: 0.1 },
  { operation: "*", fault: "html-error", probability: 0.05 },
] as const;

/** Writes the configuration of a client of the sandbox, with an outbox beside it. */
export async function writeClientConfig(file: string, url: string): Promise<void> {
  const config = { ...clientConfigFor(url), outbox: "sqlite:outbox.sqlite" };
  await writeFile(file, `${JSON.stringify(config, null, 2)}\n`);
}

/** Switches the faults on; tells their names. */
export async function switchFaultsOn(url: string): Promise<readonly string[]> {
  await door(`${url}/__sandbox/faults`, {
    method: "PUT",
    body: JSON.stringify({ seed: 7, faults }),
  });
  return [...new Set(faults.map(({ fault }) => fault))];
}

/** What the sandbox took: dossiers of the push, versions taken twice, faults that struck. */
export async function takenBy(url: string, codes: ReadonlySet<string>) {
  const dossiers = await lines<{ code: string; applied: Record<string, number> }>(
    `${url}/__sandbox/dossiers`,
  );
  const calls = await lines<{ fault: string | null }>(`${url}/__sandbox/calls`);
  const pushed = dossiers.filter(({ code }) => codes.has(code));
  return {
    taken: pushed.length,
    doubled: pushed.filter(({ applied }) => Object.values(applied).some((times) => times > 1))
      .length,
    calls: calls.length,
    struck: calls.filter(({ fault }) => fault !== null).length,
  };
}

async function door(address: string, request: RequestInit = {}): Promise<string> {
  const answer = await fetch(address, request);
  if (!answer.ok) throw new Error(`A door of the sandbox answered ${answer.status}.`);
  return await answer.text();
}

async function lines<Line>(address: string): Promise<Line[]> {
  const text = await door(address);
  // The sandbox's own lines, as its README has them.
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}
