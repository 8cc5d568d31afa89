import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { operations } from "@egov-vn/contracts";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";

/** Options of `egov openapi`. */
export interface OpenApiOptions {
  readonly spec: "3.0" | "3.1";
}

/** `egov openapi [system]`: the document that the package ships, as it stands. */
export async function printOpenApi(
  system: string | undefined,
  { spec }: OpenApiOptions,
  io: Io,
): Promise<number> {
  const systems = [...new Set(operations.map((each) => each.system as string))].toSorted();
  if (system !== undefined && !systems.includes(system)) {
    throw new Stop({
      vi: `Không có hệ thống này. Các hệ thống: ${systems.join(", ")}.`,
      en: `There is no such system. Systems: ${systems.join(", ")}.`,
    });
  }
  const file = `${system ?? "all"}${spec === "3.0" ? ".3.0" : ""}.json`;
  const { resolve } = createRequire(import.meta.url);
  io.out(await readFile(resolve(`@egov-vn/contracts/openapi/${file}`), "utf8"));
  return exitCode.clean;
}
