import type { AnyOperation, Credential } from "@egov-vn/contracts";
import { type Json, sorted } from "../json.ts";

const schemes: Readonly<Record<string, Json>> = {
  clientSecret: {
    type: "http",
    scheme: "basic",
    description: "Consumer key và secret / Consumer key and secret, for the token call alone",
  },
  gatewayToken: {
    type: "oauth2",
    description:
      "OAuth 2, client credentials; `scope` được trả về là `am_application_scope default`",
    flows: {
      clientCredentials: { tokenUrl: "https://gateway.example/token", scopes: {} },
    },
  },
  provinceKeys: {
    type: "apiKey",
    in: "header",
    name: "lgspaccesstoken",
    description:
      "Base64 của JSON / Base64 of the JSON `{AccessKey, SecretKey, AppName, PartnerCode, PartnerCodeCus}`",
  },
  provinceToken: {
    type: "apiKey",
    in: "header",
    name: "Auth",
    description: "JWT của tỉnh / A province's JWT; some refresh it 300 seconds before it expires",
  },
  systemId: { type: "apiKey", in: "header", name: "X-SystemId" },
  systemSecret: {
    type: "apiKey",
    in: "header",
    name: "X-SecretKey",
    description: "Trục văn bản của một tỉnh / The document axis of one province",
  },
};

const needed: Readonly<Record<Credential, readonly string[]>> = {
  none: [],
  session: [],
  "client-secret": ["clientSecret"],
  bearer: ["gatewayToken"],
  "lgsp-keys": ["provinceKeys"],
  "lgsp-bearer": ["gatewayToken", "provinceKeys"],
  "auth-header": ["provinceToken"],
  "static-headers": ["systemId", "systemSecret"],
};

/**
 * What a call has to carry beside its body. An empty list says that no header is needed: a `session`
 * stands in the body, which OpenAPI has no scheme for.
 */
export function securityOf(operations: readonly AnyOperation[]): Json[] {
  const wanted = operations
    .map(({ credential }) => needed[credential])
    .filter((each) => each.length > 0);
  const texts = new Set(
    wanted.map((names) => JSON.stringify(sorted(names.map((name) => [name, []])))),
  );
  return [...texts].map((text) => JSON.parse(text) as Json);
}

/** The schemes that some operation needs. */
export function securitySchemesOf(operations: readonly AnyOperation[]): Json {
  const names = new Set(operations.flatMap(({ credential }) => needed[credential]));
  return sorted(Object.entries(schemes).filter(([name]) => names.has(name)));
}
