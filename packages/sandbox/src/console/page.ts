import { randomUUID } from "node:crypto";
import { type AnyOperation, faultNames, operations, type SystemId } from "@egov-vn/contracts";
import { codeListOf } from "@egov-vn/schemas/code-lists";
import type { Answer } from "../http/answer.ts";
import { faultWords } from "./fault-words.ts";
import { script } from "./script.ts";
import { styles } from "./styles.ts";
import { type ConsoleLanguage, words } from "./words.ts";

/** The page at `/` (trang điều khiển): systems, records, last calls, fault switches. */
export function consoleAnswer(lang: ConsoleLanguage): Answer {
  const nonce = randomUUID();
  return {
    status: 200,
    headers: { "content-security-policy": policy(nonce), "cache-control": "no-store" },
    content: { text: page(lang, nonce), type: "text/html; charset=utf-8" },
  };
}

/** The page may use its own style, its own script and its own doors, and nothing else. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function page(lang: ConsoleLanguage, nonce: string): string {
  const say = words[lang];
  const other = lang === "vi" ? "en" : "vi";
  const served = operations.filter(({ direction }) => direction === "outbound");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say.title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${styles}</style>
</head>
<body>
<header>
<h1>${say.title}</h1><a href="?lang=${other}" lang="${other}">${say.other}</a>
<p class="notice">${say.notice}</p>
<p id="lost" class="bad" role="alert"></p>
</header>
<main>
<section aria-labelledby="systems"><h2 id="systems">${say.systems}</h2><div class="tiles">${tiles(served, lang)}</div></section>
<div class="grid">
<div>
<section aria-labelledby="calls-title"><h2 id="calls-title">${say.calls}</h2><p class="soft">${say.callsNote}</p>
<div class="scroll"><table id="calls"><thead><tr><th>${say.at}</th><th>${say.operation}</th><th>${say.outcome}</th><th>${say.fault}</th><th class="figure">${say.http}</th><th class="figure">${say.time}</th><th class="figure">${say.bytes}</th></tr></thead><tbody></tbody></table></div></section>
<section aria-labelledby="dossiers-title"><h2 id="dossiers-title">${say.dossiers} <span id="count" class="soft"></span></h2>
<input id="search" type="search" placeholder="${say.search}" aria-label="${say.search}">
<div class="scroll"><table id="dossiers"><thead><tr><th>${say.code}</th><th>${say.status}</th><th class="figure">${say.versions}</th></tr></thead><tbody></tbody></table></div></section>
</div>
<section aria-labelledby="faults-title"><h2 id="faults-title">${say.faults}</h2><p class="soft">${say.faultsNote}</p>
<table id="switches"><thead><tr><th>${say.fault}</th><th>${say.operation}</th><th>${say.probability}</th></tr></thead><tbody>${switches(served, lang)}</tbody></table>
<div class="row"><button id="apply" class="main" type="button">${say.apply}</button><button id="clear" type="button">${say.clear}</button><button id="reset" type="button">${say.reset}</button><span id="said" role="status"></span></div></section>
</div>
</main>
<script type="application/json" id="words">${wordsForScript(lang)}</script>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`;
}

/** The words that the script needs, as JSON that no markup can end. */
function wordsForScript(lang: ConsoleLanguage): string {
  const entries = codeListOf("dossier-statuses")?.entries ?? [];
  const statuses = Object.fromEntries(entries.map(({ code, name }) => [code, name[lang]]));
  return JSON.stringify({ ...words[lang], statuses }).replaceAll("<", "\\u003c");
}

type Served = readonly AnyOperation[];

const systemNames: Readonly<Record<SystemId, Readonly<Record<ConsoleLanguage, string>>>> = {
  gateway: { vi: "Nền tảng tích hợp, chia sẻ dữ liệu", en: "Integration platform" },
  portal: { vi: "Cổng Dịch vụ công quốc gia", en: "National Public Service Portal" },
};

function tiles(served: Served, lang: ConsoleLanguage): string {
  const say = words[lang];
  return [...new Set(served.map(({ system }) => system))]
    .map((system) => {
      const count = served.filter((each) => each.system === system).length;
      return `<div class="tile"><b>${systemNames[system][lang]}</b><code>${system}</code> · ${count} ${say.operations} · <span data-system="${system}">0</span> ${say.called}</div>`;
    })
    .join("");
}

/** Names of operations and faults are ours, without a character that markup would read. */
function switches(served: Served, lang: ConsoleLanguage): string {
  const say = words[lang];
  const options = served.map(({ id }) => `<option>${id}</option>`).join("");
  return faultNames
    .map(
      (fault) =>
        `<tr data-fault="${fault}"><td><label><input type="checkbox"> <code>${fault}</code><br><span class="soft">${faultWords[fault][lang]}</span></label></td><td><select aria-label="${say.operation}: ${fault}"><option value="*">${say.every}</option>${options}</select></td><td><input type="number" min="0" max="1" step="0.05" value="0.2" aria-label="${say.probability}: ${fault}"></td></tr>`,
    )
    .join("");
}
