import type { PlatformConfig } from "./config.ts";

type Paths = NonNullable<PlatformConfig["systems"]["portal"]>["paths"];

/** Paths of an installation, by the path that the contract has. */
export function pathsByContract(paths: Paths): Readonly<Record<string, string>> {
  const pairs = [
    ["/mapi/login", paths?.logIn],
    ["/mapi/share", paths?.share],
    ["/mapi/integrate", paths?.integrate],
  ] as const;
  return Object.fromEntries(
    pairs.flatMap(([contract, own]) => (own === undefined ? [] : [[contract, own]])),
  );
}
