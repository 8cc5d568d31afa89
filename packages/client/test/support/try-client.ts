import { type ClientOptions, createClient, type Outcome } from "@egov-vn/client";
import type { AnyOperation } from "@egov-vn/contracts";
import type { Sandbox } from "@egov-vn/sandbox";
import { agencyCode } from "./inputs.ts";

/** Where the sandbox's adapter is, and what it asks for. */
export const portalOfSandbox = {
  url: "http://sandbox.example/XrdAdapter/RestService/forward",
  dstcode: "VN:GOV:000.00.00.G22:vpcpdvcprovider",
  credentials: { username: "demo", password: "demo-password" },
  timeoutMs: 150,
} as const;

/** Where the sandbox's gateways are. */
export const gatewayOfSandbox = {
  url: "http://sandbox.example",
  credentials: {
    consumerKey: "demo-consumer-key",
    consumerSecret: "demo-consumer-secret",
    accessKey: "demo-access-key",
    secretKey: "demo-secret-key",
    appName: "demo-app",
    partnerCode: "000.00.00.H99",
    auth: "demo-auth",
  },
  timeoutMs: 150,
} as const;

/** A client of a sandbox that does not wait between repeats. */
export function clientOf(
  sandbox: Pick<Sandbox, "fetch">,
  more: Partial<ClientOptions> = {},
  portal: Partial<NonNullable<ClientOptions["systems"]["portal"]>> = {},
  gateway: Partial<NonNullable<ClientOptions["systems"]["gateway"]>> = {},
) {
  return createClient({
    agencyCode,
    systems: {
      portal: { ...portalOfSandbox, ...portal },
      gateway: { ...gatewayOfSandbox, ...gateway },
    },
    fetch: (request) => sandbox.fetch(request),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    ...more,
  });
}

type AnyMethod = (input: object, options?: object) => Promise<Outcome<Record<string, unknown>>>;

/** Calls an operation by its id, as a program that reads the list of operations would. */
export async function callById(client: object, operation: AnyOperation, input: object) {
  const [system = "", name = ""] = operation.id.split(".");
  // Every method takes an input and options; the types of each are checked elsewhere.
  const methods = (client as Record<string, Record<string, AnyMethod>>)[system];
  const method = methods?.[name];
  if (method === undefined) throw new TypeError(`There is no method for ${operation.id}.`);
  return await method(input, { purpose: "kiểm thử", caseReference: "TEST-1" });
}

/** Lines of a door of the sandbox. */
export async function linesOf(sandbox: Pick<Sandbox, "fetch">, door: string) {
  const answer = await sandbox.fetch(new Request(`http://sandbox.example/__sandbox/${door}`));
  const text = await answer.text();
  return text
    .split("\n")
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line));
}

/** Tells the sandbox which faults to show. */
export async function setFaults(sandbox: Pick<Sandbox, "fetch">, faults: readonly object[]) {
  const answer = await sandbox.fetch(
    new Request("http://sandbox.example/__sandbox/faults", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ seed: 1, faults }),
    }),
  );
  if (answer.status !== 200) throw new Error(await answer.text());
}

/** Puts the sandbox back to its beginning. */
export async function reset(sandbox: Pick<Sandbox, "fetch">) {
  await sandbox.fetch(new Request("http://sandbox.example/__sandbox/reset", { method: "POST" }));
}
