import type { Outcome } from "@egov-vn/client";
import { InvalidRequestError } from "@egov-vn/client";
import type { AnyOperation } from "@egov-vn/contracts";
import type { SharedOptions } from "../commands/shared-options.ts";
import type { Io } from "../terminal/io.ts";
import { paint, wrapped } from "../terminal/text.ts";

const kinds = {
  ok: { mark: "✓", style: "green", vi: "thành công", en: "done" },
  rejected: { mark: "✗", style: "red", vi: "bị từ chối", en: "rejected" },
  "not-sent": { mark: "!", style: "yellow", vi: "chưa gửi được", en: "not sent" },
  unknown: {
    mark: "?",
    style: "yellow",
    vi: "chưa rõ đã nhận hay chưa",
    en: "unknown: it may have landed",
  },
} as const;

const whose = {
  ours: { vi: "phía ta", en: "us" },
  "our-gateway": { vi: "nền tảng của đơn vị", en: "our gateway" },
  theirs: { vi: "hệ thống được gọi", en: "the system that was asked" },
  provider: { vi: "nhà cung cấp phía sau", en: "the provider behind it" },
} as const;

/** How a call ended, for a person. */
export function outcomeText(
  { title }: AnyOperation,
  outcome: Outcome<object>,
  lang: SharedOptions["lang"],
  io: Io,
): string {
  const { mark, style, ...words } = kinds[outcome.kind];
  const head = `${paint(io, style, mark)} ${title[lang]}: ${words[lang]}\n`;
  if (outcome.kind === "ok") return `${head}${JSON.stringify(outcome.value, null, 2)}\n`;
  const { error } = outcome;
  const vi = lang === "vi";
  const lines = [
    wrapped(io, error.message, "  "),
    `  ${vi ? "mã" : "code"}: ${error.code}`,
    `  ${vi ? "cần xử lý" : "who acts"}: ${whose[error.fault][lang]}${error.contact === undefined ? "" : ` (${error.contact})`}`,
    `  ${vi ? "gửi lại ngay được" : "safe to repeat"}: ${error.safeToRepeat ? (vi ? "có" : "yes") : vi ? "không, hãy tra cứu trước" : "no, look it up first"}`,
    `  ${vi ? "mã lời gọi" : "request"}: ${outcome.requestId}`,
  ];
  const issues = error instanceof InvalidRequestError ? error.issues : [];
  const places = issues.slice(0, 20).map(({ pointer, code }) => `  ${pointer}  ${code}`);
  return `${head}${[...lines, ...places].join("\n")}\n`;
}
