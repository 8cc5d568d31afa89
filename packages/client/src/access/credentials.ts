import { type Credential, provinceAccessHeader } from "@egov-vn/contracts";
import type {
  GatewayCredentials,
  PortalCredentials,
  SystemOptions,
} from "../options/system-options.ts";

/** How a call is let in: a credential of the contracts, or a token from signing in. */
export type AccessKind = Credential | "signed-in";

type Held = Partial<PortalCredentials> & GatewayCredentials;

/** Credentials of a system, asked for by the name of what is needed. */
export class AllCredentials {
  readonly #system: string;
  readonly #held: Held;

  constructor(system: string, held: Held) {
    this.#system = system;
    this.#held = held;
  }

  /** A credential that has to be there. */
  need(name: keyof Held): string {
    const held = this.#held[name];
    if (typeof held !== "string" || held === "") {
      throw new TypeError(`systems.${this.#system}.credentials.${name} is missing; set it.`);
    }
    return held;
  }

  /** A credential that not every installation has. */
  get(name: keyof Held): string | undefined {
    return this.#held[name];
  }

  /** Who the token of a credential belongs to. */
  holder(kind: AccessKind): string {
    switch (kind) {
      case "session":
        return this.need("username");
      case "lgsp-bearer":
        return this.need("accessKey");
      case "signed-in":
        return "auth";
      default:
        return this.need("consumerKey");
    }
  }

  /** How a call is let in that needs a token: a province may have keys of its own, or the header. */
  kindOf(credential: Credential): AccessKind {
    if (credential !== "bearer" || this.get("consumerKey") !== undefined) return credential;
    if (this.get("accessKey") !== undefined) return "lgsp-bearer";
    return this.get("auth") === undefined ? credential : "signed-in";
  }

  /** The headers of a credential that is no token. */
  headersFor(kind: AccessKind): Readonly<Record<string, string>> {
    switch (kind) {
      case "client-secret": {
        const pair = `${this.need("consumerKey")}:${this.need("consumerSecret")}`;
        return { authorization: `Basic ${base64(pair)}` };
      }
      case "lgsp-keys":
        return { lgspaccesstoken: this.#provinceKeys() };
      case "auth-header":
        return { auth: this.need("auth") };
      default:
        return {};
    }
  }

  #provinceKeys(): string {
    return provinceAccessHeader({
      accessKey: this.need("accessKey"),
      secretKey: this.need("secretKey"),
      appName: this.need("appName"),
      partnerCode: this.need("partnerCode"),
      partnerCodeCus: this.get("partnerCodeCus") ?? "",
    });
  }
}

/** The credentials of a system, asked for anew where they are a function. */
export async function credentialsOf(
  system: string,
  { credentials }: SystemOptions,
): Promise<AllCredentials> {
  if (credentials === undefined) {
    throw new TypeError(`systems.${system}.credentials is missing; this call needs them.`);
  }
  const held = typeof credentials === "function" ? await credentials() : credentials;
  return new AllCredentials(system, held);
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
