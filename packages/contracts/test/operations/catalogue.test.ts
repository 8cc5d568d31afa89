import { gateway, operations, portal } from "@egov-vn/contracts";
import { leavesOf } from "@egov-vn/schemas";
import { findInstruments } from "@egov-vn/schemas/law";
import { describe, expect, it } from "vitest";
import { everyMessage } from "../wire/every-message.ts";

const registered = { portal, gateway };
const isKnown = (instrument: string) => findInstruments(instrument).length > 0;

describe("the catalogue of operations", () => {
  it("has every operation under its own name in its system, and each once", () => {
    const listed = Object.entries(registered).flatMap(([system, all]) =>
      Object.entries(all).map(([name, operation]) => [`${system}.${name}`, operation]),
    );
    expect(operations.map((operation) => [operation.id, operation])).toEqual(listed);
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "describes %s",
    (id, operation) => {
      expect(id).toMatch(/^[a-z]+\.[a-z]+(?:[A-Z][a-z]+)+$/);
      expect(id.startsWith(`${operation.system}.`)).toBe(true);
      expect(operation.title.vi.trim()).not.toBe("");
      expect(operation.title.en.trim()).not.toBe("");
      expect(operation.source.trim()).not.toBe("");
      expect(
        operation.basis.map(({ instrument }) => instrument).filter((each) => !isKnown(each)),
      ).toEqual([]);
      expect(operation.transport.path).toMatch(/^\/[\w/]+$/);
      expect(operation.transport.style === "agency").toBe(operation.direction === "inbound");
      if (operation.idempotency.kind === "read") return;
      const { lookUp, naturalKey } = operation.idempotency;
      if (lookUp !== null) expect(operations.map((each) => each.id)).toContain(lookUp);
      const { carries } = operation.request;
      expect(naturalKey.filter((path) => !carries.includes(path))).toEqual([]);
    },
  );

  it("says the name of the service in every request that shares a path", () => {
    const shared = operations.filter(({ transport }) => transport.service !== undefined);
    const request = (id: string) => everyMessage.find(({ name }) => name === `${id} request`);
    for (const { id, transport } of shared) {
      expect(request(id)?.encode({ value: {} })["service"]).toBe(transport.service);
    }
    expect(shared.length).toBeGreaterThan(10);
  });

  it.each(everyMessage.map((message) => [message.name, message] as const))(
    "gives every leaf of the %s a title, a legal basis and a class",
    (_name, { schema }) => {
      const bare = leavesOf(schema).filter(({ metadata }) => metadata === undefined);
      expect(bare.map(({ path }) => path)).toEqual([]);
      const instruments = leavesOf(schema).flatMap(({ metadata }) => metadata?.basis ?? []);
      expect(instruments.filter(({ instrument }) => !isKnown(instrument))).toEqual([]);
    },
  );
});
