import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type ClientConfig, clientConfigFor, createSandbox, type Sandbox } from "@egov-vn/sandbox";
import type { SharedOptions } from "../commands/shared-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";

/** Options of `egov sandbox`. */
export interface SandboxCommandOptions extends SharedOptions {
  readonly port?: string;
  readonly seed?: string;
  readonly data?: string;
  readonly host?: string;
  readonly writeConfig?: string;
}

/** `egov sandbox`: the local platform, until it is asked to stop. */
export async function runSandbox(options: SandboxCommandOptions, io: Io): Promise<number> {
  const port = wholeNumber("--port", options.port, 65_535) ?? 0;
  const seed = wholeNumber("--seed", options.seed, 999_999_999) ?? 1;
  const stopped = new Promise<void>((stop) => io.onInterrupt?.(stop));
  const sandbox = opened(seed, options.data, io);
  try {
    const { url } = await listening(sandbox, port, options.host);
    const config = clientConfigFor(url);
    if (options.writeConfig !== undefined) await writeConfig(options.writeConfig, config, io);
    if (options.format === "json") io.out(`${JSON.stringify(asJson(url, config))}\n`);
    else io.out(asText(url, config, seed, options));
    await stopped;
    return exitCode.clean;
  } finally {
    await sandbox.close();
  }
}

function wholeNumber(option: string, given: string | undefined, most: number): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,9}$/.test(given) && Number(given) <= most) return Number(given);
  throw new Stop({
    vi: `${option} phải là số nguyên từ 0 đến ${most}.`,
    en: `${option} must be a whole number from 0 to ${most}.`,
  });
}

function opened(seed: number, data: string | undefined, io: Io): Sandbox {
  try {
    return createSandbox({
      seed,
      now: io.now,
      ...(data !== undefined && { data: resolve(io.cwd, data) }),
    });
  } catch (error) {
    if (data === undefined) throw error;
    // Whatever is wrong with the folder, the user chose it; the error may hold its path.
    throw new Stop({
      vi: "Không mở được dữ liệu trong thư mục của --data.",
      en: "The folder of --data cannot be opened.",
    });
  }
}

async function listening(sandbox: Sandbox, port: number, host: string | undefined) {
  try {
    return await sandbox.listen({ port, ...(host !== undefined && { host }) });
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") {
      throw new Stop(
        {
          vi: "Cổng này đã có chương trình khác dùng: chọn cổng khác bằng --port, hoặc bỏ --port.",
          en: "The port is in use: choose another with --port, or leave --port out.",
        },
        exitCode.platform,
      );
    }
    if (codeOf(error) === undefined) throw error;
    // The address may be a name of the user's network: it is not repeated.
    throw new Stop(
      {
        vi: "Không nghe được tại địa chỉ và cổng này.",
        en: "It cannot listen at this host and port.",
      },
      exitCode.platform,
    );
  }
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

async function writeConfig(file: string, config: ClientConfig, io: Io): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, file), `${JSON.stringify(config, null, 2)}\n`);
  } catch {
    // The reason holds the path, which is the user's own.
    throw new Stop({
      vi: "Không ghi được tệp của --write-config.",
      en: "The file of --write-config cannot be written.",
    });
  }
}

/** The public secrets of the demo account, the address and the configuration, for a script. */
function asJson(url: string, config: ClientConfig): object {
  const { portal, gateway } = config.systems;
  return {
    url,
    token: {
      agencyCode: config.agencyCode,
      username: portal.credentials.username,
      password: portal.credentials.password.value,
      consumerKey: gateway.credentials.consumerKey,
      consumerSecret: gateway.credentials.consumerSecret.value,
    },
    config,
  };
}

function asText(
  url: string,
  { agencyCode, systems: { portal, gateway } }: ClientConfig,
  seed: number,
  { lang, data, host, writeConfig: file }: SandboxCommandOptions,
): string {
  const vi = lang !== "en";
  const lines = [
    vi
      ? "Môi trường thử nghiệm trên máy. Không chính thức, mọi dữ liệu đều giả lập."
      : "A local platform. Unofficial; all data are synthetic.",
    "",
    `  ${url}`,
    "",
    `  ${vi ? "Cổng DVC quốc gia" : "Portal"}    ${portal.url}`,
    `  dstcode              ${portal.dstcode}`,
    `  ${vi ? "tài khoản" : "account  "}            ${portal.credentials.username} / ${portal.credentials.password.value}`,
    `  madonvi              ${agencyCode}`,
    `  ${vi ? "Trục tích hợp" : "Gateway      "}        ${gateway.url}/token`,
    `  ${vi ? "khóa     " : "keys     "}            ${gateway.credentials.consumerKey} / ${gateway.credentials.consumerSecret.value}`,
    `  seed                 ${seed}`,
    `  ${vi ? "dữ liệu  " : "data     "}            ${data ?? (vi ? "trong bộ nhớ" : "in memory")}`,
    ...(file === undefined ? [] : [`  ${vi ? "cấu hình " : "config   "}            ${file}`]),
    ...(host === undefined || isLoopback(host) ? [] : ["", open(vi)]),
    "",
    vi ? "Dừng bằng Ctrl-C." : "Stop it with Ctrl-C.",
  ];
  return `${lines.join("\n")}\n`;
}

function open(vi: boolean): string {
  return vi
    ? "  Đang mở cho cả mạng: ai cũng vào được bằng mật khẩu công khai ở trên."
    : "  Open to the network: anybody may come in with the public passwords above.";
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
