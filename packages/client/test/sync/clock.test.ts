import { describe, expect, it } from "vitest";
import { sqliteStore } from "../../src/sync/index.ts";
import { dossiers, kit } from "./outbox-kit.ts";

const hour = 3_600_000;

describe("time", () => {
  it("runs on while the far side is gone for an hour, and brings everything over afterwards", async () => {
    const { far, clock, outbox, events } = kit();
    const back = clock.monotonic() + hour;
    far.fate = () => (clock.monotonic() < back ? "not-sent" : "done");
    await outbox.enrol(dossiers(200));
    await outbox.run({ untilDrained: true, workers: 2 });
    expect(far.dossiers.size).toBe(200);
    const pauses = events.filter(({ kind }) => kind === "paused");
    // Full jitter up to a minute, half of it here, and two lanes: it is not hammered.
    expect(pauses.length).toBeLessThan(400);
    expect(await outbox.quarantined()).toEqual([]);
    await outbox.close();
  });

  it("ends a run that was to wait no longer, with one sentence, and keeps everything", async () => {
    const { far, outbox } = kit();
    far.fate = () => "not-sent";
    await outbox.enrol(dossiers(3));
    const ended = outbox.run({ untilDrained: true, patienceSeconds: 600 });
    await expect(ended).rejects.toMatchObject({ name: "SyncError", code: "far-side-gone" });
    expect(await outbox.status()).toMatchObject({ waiting: 3, inFlight: 0 });
    far.fate = () => "done";
    await outbox.run({ untilDrained: true });
    expect(far.dossiers.size).toBe(3);
    await outbox.close();
  });

  it.each([
    ["back", -5 * hour],
    ["forward", 5 * hour],
  ])("that jumps %s holds nothing up and ends no lease", async (_way, jump) => {
    const { far, clock, outbox } = kit();
    far.fate = ({ number }) => (number === 0 ? "silent" : "done");
    far.meanwhile = ({ number }) => {
      if (number < 2) clock.jump(jump);
    };
    const wanted = dossiers(10);
    await outbox.enrol(wanted);
    const started = clock.monotonic();
    await outbox.run({ untilDrained: true, workers: 2 });
    expect(clock.monotonic() - started).toBeLessThan(120_000);
    for (const { code } of wanted) expect(far.dossiers.get(code)?.versions).toHaveLength(1);
    await outbox.close();
  });

  it("shows how far behind the outbox is", async () => {
    const { clock, outbox } = kit();
    await outbox.enrol(dossiers(1));
    clock.jump(90_000);
    expect(await outbox.status()).toMatchObject({ waiting: 1, lagSeconds: 90 });
    clock.jump(-hour);
    expect(await outbox.status()).toMatchObject({ lagSeconds: 0 });
    await outbox.close();
  });
});

describe("a worker that died", () => {
  it("loses what it held after its lease, and it is looked up before it is sent again", async () => {
    const store = sqliteStore({ file: ":memory:" });
    const dead = kit({ store, clock: stoppedClock });
    const wanted = dossiers(5);
    await dead.outbox.enrol(wanted);
    const sent = new Promise<void>((resolve) => {
      dead.far.meanwhile = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    void dead.outbox.run();
    await sent;
    const { far } = dead;
    far.meanwhile = () => undefined;
    const { outbox, events, clock } = kit({ store, client: far.client });
    expect(await outbox.status()).toMatchObject({ inFlight: 5, waiting: 0 });
    await outbox.run({ untilDrained: true });
    expect(clock.monotonic()).toBeGreaterThan(30_000);
    expect(events).toContainEqual({ kind: "released", items: 5 });
    for (const { code } of wanted) expect(far.dossiers.get(code)?.versions).toHaveLength(1);
    expect(await outbox.status()).toMatchObject({ acknowledged: 5 });
  });
});

/** Nothing wakes up any more. */
const stoppedClock = {
  now: () => Date.parse("2026-03-02T08:00:00+07:00"),
  monotonic: () => 0,
  wait: () => new Promise<void>(() => undefined),
};
