import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FarCall, type Fate, wireVersion } from "./far-side.ts";
import { changed, dossiers, kit, steps } from "./outbox-kit.ts";

const drained = { untilDrained: true };

describe("an outbox", () => {
  it("brings every dossier over, in batches of the contract", async () => {
    const { far, outbox } = kit();
    const wanted = dossiers(130);
    expect(await outbox.enrol(wanted)).toEqual({
      read: 130,
      news: 130,
      invalidCount: 0,
      invalid: [],
    });
    expect(await outbox.status()).toMatchObject({ desired: 130, acknowledged: 0, waiting: 130 });
    expect(await outbox.run(drained)).toEqual({
      acknowledged: 130,
      recorded: 0,
      quarantined: 0,
      calls: 3,
    });
    for (const dossier of wanted) {
      expect(far.dossiers.get(dossier.code)?.versions).toEqual([wireVersion(dossier)]);
    }
    expect(await outbox.status()).toEqual({
      desired: 130,
      acknowledged: 130,
      waiting: 0,
      inFlight: 0,
      quarantined: 0,
      lagSeconds: 0,
    });
    await outbox.close();
  });

  it("sends only the newest of the versions that came before it ran, and updates later ones", async () => {
    const { far, outbox } = kit();
    const [first] = dossiers(1);
    if (first === undefined) throw new Error("no sample");
    await outbox.enrol([first, changed(first, "một"), changed(first, "hai")]);
    await outbox.run(drained);
    await outbox.enrol([changed(first, "ba")]);
    await outbox.enrol([changed(first, "bốn")]);
    expect(await outbox.enrol([changed(first, "bốn")])).toMatchObject({ read: 1, news: 0 });
    await outbox.run(drained);
    expect(far.dossiers.get(first.code)?.versions).toEqual(
      ["hai", "bốn"].map((note) => wireVersion(changed(first, note))),
    );
    await outbox.close();
  });

  it("sends nothing for a change that was taken back", async () => {
    const { far, outbox } = kit();
    const [first] = dossiers(1);
    if (first === undefined) throw new Error("no sample");
    await outbox.enrol([first]);
    await outbox.run(drained);
    await outbox.enrol([changed(first, "một")]);
    await outbox.enrol([first]);
    expect(await outbox.status()).toMatchObject({ acknowledged: 1, waiting: 0 });
    await outbox.run(drained);
    expect(far.calls).toHaveLength(1);
    await outbox.close();
  });

  it("sends a dossier again that was changed while it was in flight", async () => {
    const { far, outbox } = kit();
    const [first] = dossiers(1);
    if (first === undefined) throw new Error("no sample");
    far.meanwhile = async ({ number }) => {
      if (number > 0) return;
      expect(await outbox.status()).toMatchObject({ inFlight: 1, waiting: 0 });
      await outbox.enrol([changed(first, "khác")]);
    };
    await outbox.enrol([first]);
    await outbox.run(drained);
    expect(far.dossiers.get(first.code)?.versions).toEqual(
      [first, changed(first, "khác")].map(wireVersion),
    );
    await outbox.close();
  });

  it("finds the one refused among many, and lets no other wait for it", async () => {
    const { far, outbox, events } = kit();
    const wanted = dossiers(120);
    const bad = wanted[70]?.code ?? "";
    far.fate = ({ operation, codes }) =>
      operation === "syncDossiers" && codes.includes(bad) ? "refused" : "done";
    await outbox.enrol(wanted);
    await outbox.run(drained);
    expect(far.dossiers.size).toBe(119);
    expect(await outbox.quarantined()).toMatchObject([
      { code: bad, subject: "dossier", reason: "refused", attempts: 1 },
    ]);
    expect(events).toContainEqual({ kind: "quarantined", subject: "dossier", reason: "refused" });
    far.fate = () => "done";
    expect(await outbox.retry({ codes: ["another"] })).toBe(0);
    expect(await outbox.retry({ codes: [bad] })).toBe(1);
    await outbox.run(drained);
    expect(far.dossiers.size).toBe(120);
    expect(await outbox.status()).toMatchObject({ acknowledged: 120, quarantined: 0 });
    await outbox.close();
  });

  it("gives a newer version of a dossier in quarantine its chance", async () => {
    const { far, outbox } = kit();
    const [first] = dossiers(1);
    if (first === undefined) throw new Error("no sample");
    far.fate = () => "refused";
    await outbox.enrol([first]);
    await outbox.run(drained);
    far.fate = () => "done";
    await outbox.enrol([changed(first, "sửa")]);
    await outbox.run(drained);
    expect(await outbox.status()).toMatchObject({ acknowledged: 1, quarantined: 0 });
    await outbox.close();
  });

  it("looks up what got no answer before it sends anything again", async () => {
    const { far, outbox } = kit();
    const wanted = dossiers(40);
    far.fate = ({ number }) => (number === 0 ? "silent" : "done");
    await outbox.enrol(wanted);
    await outbox.run(drained);
    expect(far.calls.map(({ operation }) => operation)).toEqual([
      "syncDossiers",
      ...wanted.map(() => "findDossier"),
    ]);
    await outbox.close();
  });

  it("updates what was created by somebody else instead of giving it up", async () => {
    const { far, outbox } = kit();
    const wanted = dossiers(10);
    const [other] = wanted;
    if (other === undefined) throw new Error("no sample");
    const { client } = far;
    await client.portal.syncDossiers({ updating: false, dossiers: [changed(other, "cũ")] });
    await outbox.enrol(wanted);
    await outbox.run(drained);
    expect(far.dossiers.get(other.code)?.versions).toEqual(
      [changed(other, "cũ"), other].map(wireVersion),
    );
    expect(await outbox.status()).toMatchObject({ acknowledged: 10 });
    await outbox.close();
  });

  it("sets a dossier aside on which the far side breaks every time", async () => {
    const { far, outbox } = kit();
    const wanted = dossiers(60);
    const bad = wanted[30]?.code ?? "";
    far.fate = ({ operation, codes }) =>
      operation === "syncDossiers" && codes.includes(bad) ? "lost" : "done";
    await outbox.enrol(wanted);
    await outbox.run(drained);
    expect(far.dossiers.size).toBe(59);
    expect(await outbox.quarantined()).toMatchObject([
      { code: bad, reason: "no-clear-answer", attempts: 10 },
    ]);
    await outbox.close();
  });

  it("ends in the desired state, each version once and in order, whatever is lost", async () => {
    const fates: readonly Fate[] = ["done", "done", "silent", "lost", "not-sent"];
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.constantFrom(...fates)),
        fc.nat(3),
        async (stream, rounds) => {
          const { far, outbox } = kit({ mostAttempts: 1000 });
          far.fate = () => stream.next().value ?? "done";
          const wanted = dossiers(20);
          await outbox.enrol(wanted);
          far.meanwhile = async ({ number }) => {
            if (number % 5 !== 0 || number > rounds * 5) return;
            await outbox.enrol(wanted.map((each) => changed(each, `lần ${number}`)));
          };
          await outbox.run({ ...drained, workers: 2 });
          for (const { code } of wanted) {
            const versions = far.dossiers.get(code)?.versions ?? [];
            expect(new Set(versions).size).toBe(versions.length);
          }
          expect(await outbox.status()).toMatchObject({
            acknowledged: 20,
            waiting: 0,
            inFlight: 0,
          });
          await outbox.close();
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("steps of progress", () => {
  it("go after their dossier, in their order, and once", async () => {
    const { far, outbox } = kit();
    const wanted = dossiers(12);
    await outbox.enrol(wanted);
    const entries = wanted.flatMap((dossier) => steps(dossier, 4));
    expect(await outbox.enrolProgress(entries)).toMatchObject({ news: 48 });
    expect(await outbox.enrolProgress(entries)).toMatchObject({ news: 0 });
    expect(await outbox.status()).toMatchObject({ desired: 60, waiting: 60 });
    await outbox.run(drained);
    for (const dossier of wanted) expect(far.log.get(dossier.code)).toEqual(steps(dossier, 4));
    const order = far.calls.map(({ operation }) => operation);
    expect(order.lastIndexOf("syncDossiers")).toBeLessThan(order.indexOf("recordProgress"));
    expect(await outbox.status()).toMatchObject({ acknowledged: 60, waiting: 0 });
    await outbox.close();
  });

  it("are told when their dossier is unknown or they are not valid, by place", async () => {
    const { outbox } = kit();
    const [first, second] = dossiers(2);
    if (first === undefined || second === undefined) throw new Error("no sample");
    await outbox.enrol([first]);
    const [step] = steps(first, 1);
    const [stray] = steps(second, 1);
    const entries = [step, stray, { ...step, status: "lost" }] as never[];
    expect(await outbox.enrolProgress(entries)).toEqual({
      read: 3,
      news: 1,
      invalidCount: 2,
      invalid: [
        { index: 1, issues: [{ path: "dossierCode", code: "dossier-not-enrolled" }] },
        { index: 2, issues: [{ path: "status", code: "invalid-value" }] },
      ],
    });
    await outbox.close();
  });

  it("wait for a person when an answer was lost, and hold up only their own dossier", async () => {
    const { far, outbox } = kit();
    const wanted = dossiers(2);
    const [first, second] = wanted;
    if (first === undefined || second === undefined) throw new Error("no sample");
    const isFirst = ({ operation, codes }: FarCall) =>
      operation === "recordProgress" && codes.includes(first.code);
    far.fate = (call) => (isFirst(call) ? "silent" : "done");
    await outbox.enrol([first]);
    await outbox.enrolProgress(steps(first, 3));
    await outbox.run(drained);
    await outbox.enrol([second, changed(first, "mới")]);
    await outbox.enrolProgress(steps(second, 3));
    await outbox.run(drained);
    expect(far.log.get(first.code)).toHaveLength(1);
    expect(far.log.get(second.code)).toHaveLength(3);
    expect(far.dossiers.get(first.code)?.versions).toHaveLength(2);
    expect(await outbox.quarantined()).toMatchObject([
      { code: first.code, subject: "progress", reason: "no-clear-answer", attempts: 1 },
    ]);
    expect(await outbox.status()).toMatchObject({ quarantined: 1, waiting: 2 });
    far.fate = () => "done";
    expect(await outbox.confirmProgress({ codes: [first.code] })).toBe(1);
    await outbox.run(drained);
    expect(far.log.get(first.code)).toEqual(steps(first, 3));
    await outbox.close();
  });

  it("are sent again when that was wished", async () => {
    const { far, outbox } = kit({ onUnknown: "resend" });
    const [first] = dossiers(1);
    if (first === undefined) throw new Error("no sample");
    far.fate = ({ number }) => (number === 1 ? "lost" : "done");
    await outbox.enrol([first]);
    await outbox.enrolProgress(steps(first, 2));
    await outbox.run(drained);
    expect(far.log.get(first.code)).toEqual(steps(first, 2));
    await outbox.close();
  });

  it("are held alone when one of a batch is refused", async () => {
    const { far, outbox } = kit();
    const wanted = dossiers(10);
    const bad = wanted[4]?.code ?? "";
    far.fate = ({ operation, codes }) =>
      operation === "recordProgress" && codes.includes(bad) ? "refused" : "done";
    await outbox.enrol(wanted);
    await outbox.enrolProgress(wanted.flatMap((dossier) => steps(dossier, 2)));
    await outbox.run(drained);
    expect(await outbox.quarantined()).toMatchObject([
      { code: bad, subject: "progress", reason: "refused" },
    ]);
    expect(await outbox.status()).toMatchObject({ acknowledged: 28, quarantined: 1, waiting: 1 });
    await outbox.close();
  });
});

describe("enrolling", () => {
  it("tells invalid dossiers by place and codes, and takes the others", async () => {
    const { outbox } = kit();
    const [first, second] = dossiers(2);
    function* given() {
      yield first as never;
      yield { ...second, status: "lost" } as never;
      yield { code: 1 } as never;
    }
    const enrolled = await outbox.enrol(given());
    expect(enrolled).toMatchObject({ read: 3, news: 1, invalidCount: 2 });
    expect(enrolled.invalid[0]).toEqual({
      index: 1,
      issues: [{ path: "status", code: "invalid-value" }],
    });
    expect(JSON.stringify(enrolled)).not.toContain("lost");
    await outbox.close();
  });
});
