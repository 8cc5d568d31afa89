import { type Client, createClient, type Outcome, valueOrThrow } from "@egov-vn/client";
import {
  type HubAnswer,
  operations,
  type PortalAnswer,
  type TechIdFound,
} from "@egov-vn/contracts";
import { describe, expect, expectTypeOf, it } from "vitest";
import { portalOfSandbox } from "../support/try-client.ts";

const answer = async () => Response.json({ session: "S-1", error_code: 0, result: [] });
const client = createClient({
  agencyCode: "000.00.00.H99",
  systems: { portal: portalOfSandbox, gateway: { url: "http://gateway.example" } },
  fetch: answer,
});

describe("the methods of a client", () => {
  it("are the outbound operations of the contracts, all of them and no other", () => {
    const methods = Object.entries(client).flatMap(([system, of]) =>
      Object.keys(of).map((name) => `${system}.${name}`),
    );
    const outbound = operations.filter(({ direction }) => direction === "outbound");
    expect(methods.toSorted()).toEqual(outbound.map(({ id }) => id).toSorted());
  });

  it("have the same names in their types", () => {
    const inbound = operations
      .filter(({ direction }) => direction === "inbound")
      .map(({ id }) => id.replace("portal.", ""));
    expect(inbound.filter((name) => !/^receive|^findPayment$/.test(name))).toEqual([]);
    const outbound = operations.filter(({ direction }) => direction === "outbound");
    expect(outbound.filter(({ id }) => /\.receive|\.findPayment$/.test(id))).toEqual([]);
  });

  it("are there for the systems that were given alone", () => {
    const one = createClient({ agencyCode: "000.00.00.H99", systems: { portal: portalOfSandbox } });
    expectTypeOf(one).toEqualTypeOf<Client<"portal">>();
    expectTypeOf<keyof typeof one>().toEqualTypeOf<"portal">();
    expect(Object.keys(one)).toEqual(["portal"]);
  });

  it("take the record without the session, and give an outcome of the reply", () => {
    type Sync = typeof client.portal.syncDossiers;
    expectTypeOf<Sync>().returns.resolves.toEqualTypeOf<Outcome<PortalAnswer>>();
    expectTypeOf<Parameters<Sync>[0]>().not.toHaveProperty("session");
    expectTypeOf<Parameters<Sync>[0]["agencyCode"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Parameters<Sync>[0]["updating"]>().toEqualTypeOf<boolean>();
    expectTypeOf(client.gateway.submitDocument).returns.resolves.toEqualTypeOf<
      Outcome<HubAnswer>
    >();
  });

  it("ask for a purpose where personal data are asked for", async () => {
    type Find = typeof client.portal.findTechId;
    expectTypeOf<Find>().returns.resolves.toEqualTypeOf<Outcome<TechIdFound>>();
    expectTypeOf<Parameters<Find>["length"]>().toEqualTypeOf<2>();
    expectTypeOf<Parameters<Find>[1]>().toHaveProperty("caseReference");
    const empty = { purpose: "", caseReference: "X" };
    await expect(client.portal.findTechId({ number: "1" }, empty)).rejects.toThrow(TypeError);
  });

  it("show a value, or throw the error of the outcome", async () => {
    expect(valueOrThrow(await client.portal.listAgencies({})).code).toBe("0");
    const refused = await client.portal.findDossier({ code: "" });
    expect(() => valueOrThrow(refused)).toThrow(refused.kind === "ok" ? Error : refused.error);
  });
});

describe("a client that cannot be made", () => {
  const making = (more: object) => () =>
    createClient({ agencyCode: "000.00.00.H99", systems: {}, ...more } as never);

  it.each([
    { agencyCode: "" },
    { systems: { land: { url: "http://land.example" } } },
    { systems: { portal: { url: "adapter" } } },
    { systems: { portal: { url: "http://user:secret@adapter.example" } } },
    { systems: { portal: { url: "http://adapter.example", timeoutMs: 0 } } },
    { systems: { portal: { url: "http://adapter.example", dstcode: "portal" } } },
    { systems: { portal: { url: "http://adapter.example", providerUrl: "http://x.example" } } },
    { systems: { portal: portalOfSandbox }, retryBudget: { capacity: -1 } },
    { systems: { portal: portalOfSandbox }, breaker: { failures: 0 } },
  ])("is the caller's mistake: %j", (more) => {
    expect(making(more)).toThrow(TypeError);
  });
});
