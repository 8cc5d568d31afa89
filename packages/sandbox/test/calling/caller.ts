import { type JsonObject, portal } from "@egov-vn/contracts";
import {
  createSandbox,
  type DemoAccount,
  type Sandbox,
  type SandboxOptions,
} from "@egov-vn/sandbox";
import { type Dossier, type DossierStatus, dossierStatuses } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";

/** When the sandboxes of the tests begin. */
export const start = new Date("2026-01-05T08:00:00+07:00");

/** A sandbox whose clock stands still. */
export function quietSandbox(options: Partial<SandboxOptions> = {}): Sandbox {
  return createSandbox({ seed: 1, now: start, ...options });
}

const adapter = "/XrdAdapter/RestService/forward";
const destination = "dstcode=VN:GOV:000.00.00.G22:vpcpdvcprovider";

/** How requests reach a sandbox: its function, or `fetch` over a socket. */
export type Send = (request: Request) => Promise<Response>;

/** An agency that talks to a sandbox as a client would. */
export class Caller {
  readonly #send: Send;
  readonly #base: string;
  #session = "";
  readonly account: DemoAccount;

  constructor(send: Send, account: DemoAccount, base = "http://sandbox.example") {
    this.#send = send;
    this.#base = base;
    this.account = account;
  }

  request(path: string, init: RequestInit = {}): Promise<Response> {
    return this.#send(new Request(`${this.#base}${path}`, init));
  }

  /** Posts a body to a path behind the adapter. */
  post(path: string, body: JsonObject, init: RequestInit = {}): Promise<Response> {
    const headers = { "content-type": "application/json", ...Object(init.headers) };
    return this.request(`${adapter}${path}?${destination}`, {
      ...init,
      method: "POST",
      body: JSON.stringify(body),
      headers,
    });
  }

  async logIn(): Promise<string> {
    const { username, password } = this.account;
    const answer = await jsonOf(await this.post("/mapi/login", { username, password }));
    this.#session = String(answer["session"]);
    return this.#session;
  }

  /** Calls a service of the portal in the session. */
  call(
    path: "/mapi/share" | "/mapi/integrate",
    service: string,
    more: JsonObject = {},
    init: RequestInit = {},
  ): Promise<Response> {
    const envelope = { session: this.#session, madonvi: this.account.agencyCode, service };
    return this.post(path, { ...envelope, ...more }, init);
  }

  push(items: readonly JsonObject[], updating = false, init: RequestInit = {}): Promise<Response> {
    const isUpdating = updating ? "True" : "False";
    return this.call("/mapi/integrate", "DongBoHoSoMC", { isUpdating, data: items }, init);
  }

  async find(code: unknown): Promise<unknown> {
    const answer = await this.call("/mapi/integrate", "TraCuuHoSo", { mahoso: String(code) });
    return (await jsonOf(answer))["result"];
  }

  /** The lines of a door. */
  async lines(door: string): Promise<readonly JsonObject[]> {
    const text = await (await this.request(`/__sandbox/${door}`)).text();
    return text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as JsonObject);
  }

  /** The line of a dossier at the door. */
  async state(code: unknown): Promise<JsonObject | undefined> {
    return (await this.lines("dossiers")).find((line) => line["code"] === code);
  }
}

/** The two agencies of a sandbox, both logged in. */
export async function bothAgencies(sandbox: Sandbox): Promise<[Caller, Caller]> {
  const [first, second] = sandbox.accounts;
  const callers: [Caller, Caller] = [
    new Caller(sandbox.fetch, first),
    new Caller(sandbox.fetch, second ?? first),
  ];
  for (const caller of callers) await caller.logIn();
  return callers;
}

export async function jsonOf(response: Response): Promise<JsonObject> {
  return (await response.json()) as JsonObject;
}

/** A dossier on the wire, of a status. */
export function itemOf(seed: number, change: Partial<Dossier> = {}): JsonObject {
  const { data } = portal.syncDossiers.request.encode({
    value: {
      session: "",
      agencyCode: "",
      updating: false,
      dossiers: [{ ...sample("Dossier", seed), ...change }],
    },
  });
  return (data as readonly JsonObject[])[0] ?? {};
}

/** An item with another status, by name. */
export function withStatus(item: JsonObject, status: DossierStatus): JsonObject {
  return { ...item, TrangThaiHoSo: String(dossierStatuses.indexOf(status) + 1) };
}
