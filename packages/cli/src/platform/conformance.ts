import { randomUUID } from "node:crypto";
import type { Ask, ConformanceResult, ConformanceSubject } from "@egov-vn/contracts/conformance";
import { conformanceCases, runConformance } from "@egov-vn/contracts/conformance";
import type { SharedOptions } from "../commands/shared-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { type PlatformConfig, readConfig, secretOf } from "./config.ts";
import { resultLine, summaryText } from "./conformance-text.ts";
import { pathsByContract } from "./portal-paths.ts";

/** Options of `egov conformance`. */
export interface ConformanceCommandOptions extends SharedOptions {
  readonly config?: string;
  readonly writes?: boolean;
  readonly timeout?: string;
}

/** `egov conformance <url>`: runs the suite against an implementation of the portal's contract. */
export async function checkConformance(
  url: string,
  options: ConformanceCommandOptions,
  io: Io,
): Promise<number> {
  const base = addressOf(url);
  const { config } = await readConfig(options.config, io);
  const portal = config.systems.portal;
  if (portal === undefined) {
    throw new Stop({
      vi: "Cấu hình chưa có systems.portal: cần tài khoản để đăng nhập.",
      en: "The configuration has no systems.portal: an account is needed to log in.",
    });
  }
  const text = options.format === "text";
  const results = await runConformance(subjectOf(base, { config, portal }, options, io), {
    writes: options.writes === true,
    onResult: (result) => {
      if (text) io.out(resultLine(result, options.lang, io));
    },
  });
  io.out(
    text ? summaryText(results, options, io) : `${JSON.stringify(summaryOf(results), null, 2)}\n`,
  );
  return codeOf(results);
}

function subjectOf(
  base: URL,
  {
    config,
    portal,
  }: { config: PlatformConfig; portal: Exclude<PlatformConfig["systems"]["portal"], undefined> },
  options: ConformanceCommandOptions,
  io: Io,
): ConformanceSubject {
  const day = io.now().toISOString().slice(2, 10).replaceAll("-", "");
  return {
    ask: askOver(base, secondsOf(options.timeout)),
    agencyCode: config.agencyCode,
    account: {
      username: portal.credentials.username,
      password: secretOf(portal.credentials.password, io),
    },
    dstcode: portal.dstcode ?? "VN:GOV:000.00.00.G22:vpcpdvcprovider",
    freshCode: () => `${config.agencyCode}-${day}-${randomUUID().slice(0, 8)}`,
    paths: pathsByContract(portal.paths),
  };
}

function askOver(base: URL, seconds: number): Ask {
  const root = base.href.endsWith("/") ? base.href.slice(0, -1) : base.href;
  return async ({ method, path, headers, body }) => {
    const answer = await fetch(`${root}${path}`, {
      method,
      headers,
      redirect: "error",
      signal: AbortSignal.timeout(seconds * 1000),
      ...(body !== undefined && { body }),
    });
    return { status: answer.status, body: await answer.text() };
  };
}

function addressOf(url: string): URL {
  if (URL.canParse(url)) {
    const parsed = new URL(url);
    if (parsed.protocol === "http:" || parsed.protocol === "https:") return parsed;
  }
  throw new Stop({
    vi: "Cần một địa chỉ http hoặc https, ví dụ http://127.0.0.1:8080/XrdAdapter/RestService/forward.",
    en: "An http or https address is needed, such as http://127.0.0.1:8080/XrdAdapter/RestService/forward.",
  });
}

function secondsOf(timeout: string | undefined): number {
  const seconds = Number(timeout ?? "20");
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 600) return seconds;
  throw new Stop({ vi: "--timeout: cần 1 đến 600 giây.", en: "--timeout: 1 to 600 seconds." });
}

/** The shape of `--format json`. */
function summaryOf(results: readonly ConformanceResult[]) {
  const count = (wanted: ConformanceResult["result"]) =>
    results.filter(({ result }) => result === wanted).length;
  return {
    summary: {
      cases: conformanceCases.length,
      pass: count("pass"),
      fail: count("fail"),
      error: count("error"),
      skip: count("skip"),
    },
    results,
  };
}

/** No answer at all is the platform's failure; an answer that objects is a finding. */
function codeOf(results: readonly ConformanceResult[]): number {
  const ran = results.filter(({ result }) => result !== "skip");
  if (ran.some(({ result }) => result === "error")) return exitCode.platform;
  return ran.some(({ result }) => result === "fail") ? exitCode.findings : exitCode.clean;
}
