import { type Client, type ClientOptions, createClient } from "@egov-vn/client";
import type { Io } from "../terminal/io.ts";
import { type PlatformConfig, secretOf } from "./config.ts";
import { pathsByContract } from "./portal-paths.ts";

/** The client that a configuration describes; its secrets are looked up at once. */
export function clientOfConfig({ agencyCode, systems }: PlatformConfig, io: Io): Client {
  const { portal, gateway } = systems;
  const options: ClientOptions = {
    agencyCode,
    systems: {
      ...(portal && { portal: portalOptions(portal, io) }),
      ...(gateway && { gateway: gatewayOptions(gateway, io) }),
    },
  };
  // A configuration decides at run time which systems there are; `call` asks before it calls.
  return createClient(options) as Client;
}

type Systems = PlatformConfig["systems"];

function portalOptions(portal: NonNullable<Systems["portal"]>, io: Io) {
  const { url, dstcode, providerUrl, credentials, paths } = portal;
  return {
    url,
    ...(dstcode !== undefined && { dstcode }),
    ...(providerUrl !== undefined && { providerUrl }),
    credentials: {
      username: credentials.username,
      password: secretOf(credentials.password, io),
    },
    paths: pathsByContract(paths),
  };
}

function gatewayOptions({ url, credentials }: NonNullable<Systems["gateway"]>, io: Io) {
  const known = Object.entries(credentials).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === "string" ? value : secretOf(value, io)]],
  );
  return { url, credentials: Object.fromEntries(known) as Readonly<Record<string, string>> };
}
