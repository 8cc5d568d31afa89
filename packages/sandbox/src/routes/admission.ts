import type { AnyOperation, JsonObject } from "@egov-vn/contracts";
import { type DemoAccount, demoAccounts } from "../systems/accounts.ts";
import type { World } from "../world.ts";
import { jsonObjectOf } from "./request-bodies.ts";

/** What a call brings so that it is let in. */
export interface Credentials {
  readonly operation: AnyOperation;
  readonly body: JsonObject;
  readonly headers: Headers;
  readonly at: Date;
  readonly world: World;
}

/** Who is let in; nobody where the operation asks for nobody; or why nobody is. */
export type Admission = DemoAccount | "nobody" | "missing" | "invalid";

/** Says who a call is from, by the credential that its operation asks for. */
export function admit(call: Credentials): Admission {
  switch (call.operation.credential) {
    case "none":
      return "nobody";
    case "session":
      return call.world.sessions.whose(sessionIn(call), call.at)?.who ?? "invalid";
    case "client-secret":
      return byConsumer(call);
    case "bearer":
      return byBearer(call);
    case "lgsp-keys":
      return byProvinceKeys(call);
    case "lgsp-bearer": {
      const bearer = byBearer(call);
      const keys = byProvinceKeys(call);
      return bearer === keys || typeof bearer === "string" ? bearer : "invalid";
    }
    default:
      return byAuthHeader(call);
  }
}

/** Ends the session or the token that a call came with; whether it came with one. */
export function endCredential(call: Credentials): boolean {
  const { credential } = call.operation;
  if (credential === "session") call.world.sessions.end(sessionIn(call));
  else if (credential === "bearer" || credential === "lgsp-bearer") {
    call.world.tokens.end(bearerIn(call) ?? "");
  } else return false;
  return true;
}

function sessionIn({ body }: Credentials): string {
  const { session } = body;
  return typeof session === "string" ? session : "";
}

function bearerIn({ headers }: Credentials): string | undefined {
  return /^Bearer +(\S{1,1000})$/i.exec(headers.get("authorization") ?? "")?.[1];
}

function byBearer(call: Credentials): Admission {
  const token = bearerIn(call);
  if (token === undefined) return "missing";
  return call.world.tokens.whose(token, call.at)?.who ?? "invalid";
}

/** By HTTP Basic, or by key and secret in the form, as some clients send them. */
function byConsumer({ headers, body }: Credentials): Admission {
  const basic = /^Basic +([\w+/=-]{1,2000})$/i.exec(headers.get("authorization") ?? "")?.[1];
  const [key, secret] =
    basic === undefined
      ? [body["client_id"], body["client_secret"]]
      : Buffer.from(basic, "base64").toString().split(/:(.*)/s);
  if (key === undefined) return "missing";
  const found = demoAccounts.find(
    ({ consumerKey, consumerSecret }) => key === consumerKey && secret === consumerSecret,
  );
  return found ?? "invalid";
}

function byProvinceKeys({ headers }: Credentials): Admission {
  const header = headers.get("lgspaccesstoken");
  if (header === null) return "missing";
  const keys = jsonObjectOf(Buffer.from(header, "base64"));
  const found = demoAccounts.find(
    ({ accessKey, secretKey }) =>
      keys?.["AccessKey"] === accessKey && keys["SecretKey"] === secretKey,
  );
  return found ?? "invalid";
}

function byAuthHeader({ headers }: Credentials): Admission {
  const header = headers.get("auth");
  if (header === null) return "missing";
  return demoAccounts.find(({ auth }) => auth === header) ?? "invalid";
}
