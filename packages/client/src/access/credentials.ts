import type { Credential } from "@egov-vn/contracts";
import type {
  GatewayCredentials,
  PortalCredentials,
  SystemOptions,
} from "../options/system-options.ts";

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
  holder(credential: Credential): string {
    if (credential === "session") return this.need("username");
    return credential === "lgsp-bearer" ? this.need("accessKey") : this.need("consumerKey");
  }

  /** The headers of a credential that is no token. */
  headersFor(credential: Credential): Readonly<Record<string, string>> {
    switch (credential) {
      case "client-secret": {
        const pair = `${this.need("consumerKey")}:${this.need("consumerSecret")}`;
        return { authorization: `Basic ${base64(pair)}` };
      }
      case "lgsp-keys":
        return this.provinceKeys();
      case "auth-header":
        return { auth: this.need("auth") };
      default:
        return {};
    }
  }

  /** The header of a province's platform: base64 of its five keys, in the order that clients send. */
  provinceKeys(): Readonly<Record<string, string>> {
    const keys = {
      AccessKey: this.need("accessKey"),
      SecretKey: this.need("secretKey"),
      AppName: this.need("appName"),
      PartnerCode: this.need("partnerCode"),
      PartnerCodeCus: this.get("partnerCodeCus") ?? "",
    };
    return { lgspaccesstoken: base64(JSON.stringify(keys)) };
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
