import { createSandbox, type FaultScript } from "@egov-vn/sandbox";
import type { Dossier } from "@egov-vn/schemas";
import { afterEach, describe, expect, it } from "vitest";
import { createClient } from "../../src/index.ts";
import { machineClock } from "../../src/sync/index.ts";
import { wireVersion } from "./far-side.ts";
import { changed, dossiers, kit, steps } from "./outbox-kit.ts";

const closings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

/** An outbox whose client calls a sandbox over a real socket. */
async function against(script: FaultScript) {
  // Sockets take real time, so everything here lives by the machine's clock, in small portions.
  const now = () => Date.now();
  const sandbox = createSandbox({ seed: 1, now, slowMilliseconds: 20, silenceMilliseconds: 300 });
  const { url } = await sandbox.listen();
  const [{ username, password, agencyCode }] = sandbox.accounts;
  const client = createClient({
    agencyCode,
    systems: {
      portal: {
        url: `${url}/XrdAdapter/RestService/forward`,
        dstcode: "VN:GOV:000.00.00.G22:vpcpdvcprovider",
        credentials: { username, password },
        timeoutMs: 400,
      },
    },
    random: () => 0,
  });
  const { outbox } = kit({
    client,
    clock: machineClock,
    settleSeconds: 0.01,
    backoff: { firstSeconds: 0.01, mostSeconds: 0.1 },
  });
  closings.push(
    () => outbox.close(),
    () => sandbox.close(),
  );
  const door = async (path: string, init?: RequestInit) =>
    await (await fetch(new URL(path, url), init)).text();
  await door("/__sandbox/faults", { method: "PUT", body: JSON.stringify(script) });
  const lines = async (path: string) =>
    (await door(path))
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { outbox, lines };
}

function applied(lines: readonly { code: string; applied: object }[], { code }: Dossier): object {
  return lines.find((line) => line.code === code)?.applied ?? {};
}

describe("an outbox and the sandbox", () => {
  it("agree on the version of a dossier", async () => {
    const { outbox, lines } = await against({ seed: 1, faults: [] });
    const wanted = dossiers(100);
    await outbox.enrol(wanted);
    await outbox.enrolProgress(wanted.slice(0, 20).flatMap((each) => steps(each, 2)));
    await outbox.run({ untilDrained: true, workers: 2 });
    await outbox.enrol(wanted.slice(0, 50).map((each) => changed(each, "lần hai")));
    await outbox.run({ untilDrained: true, workers: 2 });
    const kept = await lines("/__sandbox/dossiers");
    for (const [index, each] of wanted.entries()) {
      const versions = index < 50 ? [each, changed(each, "lần hai")] : [each];
      const once = Object.fromEntries(versions.map((version) => [wireVersion(version), 1]));
      expect(applied(kept, each)).toEqual(once);
    }
    const log = await lines("/__sandbox/progress");
    expect(log.map(({ times }) => times)).toEqual(Array.from({ length: 40 }, () => 1));
  });

  it("lose and double nothing, whatever fault the sandbox shows", async () => {
    const faults = [
      "commit-then-silence",
      "connection-reset",
      "truncated-body",
      "expired-session",
      "duplicate-in-prose",
      "rate-limited",
      "unavailable",
      "html-error",
      "null-fields",
      "unknown-fields",
      "unknown-codes",
      "slow",
    ] as const;
    const { outbox, lines } = await against({
      seed: 7,
      faults: faults.map((fault) => ({ operation: "*", fault, probability: 0.03 })),
    });
    const wanted = dossiers(150);
    await outbox.enrol(wanted);
    await outbox.run({ untilDrained: true, workers: 2 });
    await outbox.enrol(wanted.map((each) => changed(each, "lần hai")));
    await outbox.run({ untilDrained: true, workers: 2 });
    expect(await outbox.status()).toMatchObject({ acknowledged: 150, quarantined: 0 });
    const kept = await lines("/__sandbox/dossiers");
    for (const each of wanted) {
      expect(applied(kept, each)).toEqual({
        [wireVersion(each)]: 1,
        [wireVersion(changed(each, "lần hai"))]: 1,
      });
    }
  });
});
