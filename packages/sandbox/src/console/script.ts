/**
 * What the page does in the browser: asks the doors every two seconds and sets the switches. Text goes
 * in as text, never as markup.
 */
export const script = `
"use strict";
const words = JSON.parse(document.getElementById("words").textContent);
const byId = (id) => document.getElementById(id);
const cell = (row, text, className) => {
  const td = row.insertCell();
  td.textContent = text;
  if (className) td.className = className;
  return td;
};
const empty = (body, columns, text) => {
  const td = cell(body.insertRow(), text, "soft");
  td.colSpan = columns;
};
const lines = (text) => text.split("\\n").filter(Boolean).map((line) => JSON.parse(line));
const records = async (path) => {
  const answer = await fetch(path, { cache: "no-store" });
  if (!answer.ok) throw new Error(String(answer.status));
  const text = await answer.text();
  return text.trimStart().startsWith("[") ? JSON.parse(text) : lines(text);
};
const most = 200;
const statusName = (status) => words.statuses[status] ?? status;
const time = new Intl.DateTimeFormat("vi", { timeStyle: "medium", timeZone: "Asia/Ho_Chi_Minh" });
let dossiers = [];

const showDossiers = () => {
  const wanted = byId("search").value.trim().toLowerCase();
  const fitting = dossiers.filter(
    ({ code, status }) =>
      [code, status, statusName(status)].join(" ").toLowerCase().includes(wanted),
  );
  const body = document.createElement("tbody");
  for (const { code, status, applied } of fitting.slice(0, most)) {
    const row = body.insertRow();
    row.insertCell().append(Object.assign(document.createElement("code"), { textContent: code }));
    cell(row, statusName(status));
    const times = Object.values(applied);
    const twice = times.some((n) => n > 1);
    cell(row, twice ? times.length + " · " + words.doubled : String(times.length), twice ? "figure bad" : "figure");
  }
  if (fitting.length === 0) empty(body, 3, words.noDossiers);
  byId("dossiers").replaceChild(body, byId("dossiers").tBodies[0]);
  byId("count").textContent =
    words.shown + " " + Math.min(most, fitting.length) + " " + words.of + " " + dossiers.length;
};

const outcomes = { done: "good", duplicate: "warn", refused: "warn" };
const showCalls = (calls) => {
  const body = document.createElement("tbody");
  for (const call of calls.slice(-50).reverse()) {
    const row = body.insertRow();
    cell(row, time.format(new Date(call.at)));
    row.insertCell().append(
      Object.assign(document.createElement("code"), { textContent: call.operation ?? "–" }),
    );
    cell(row, words.outcomes[call.outcome] ?? "", outcomes[call.outcome] ?? "bad");
    cell(row, call.fault ?? "", "warn");
    cell(row, call.status ?? "–", "figure");
    cell(row, Math.round(call.milliseconds), "figure");
    cell(row, call.requestBytes + " / " + call.answerBytes, "figure");
  }
  if (calls.length === 0) empty(body, 7, words.noCalls);
  byId("calls").replaceChild(body, byId("calls").tBodies[0]);
  const perSystem = new Map();
  for (const { operation } of calls) {
    const system = (operation ?? "").split(".")[0];
    perSystem.set(system, (perSystem.get(system) ?? 0) + 1);
  }
  for (const tile of document.querySelectorAll("[data-system]")) {
    tile.textContent = String(perSystem.get(tile.dataset.system) ?? 0);
  }
};

const switches = () => [...document.querySelectorAll("#switches tbody tr")];
const showFaults = ({ faults }) => {
  for (const row of switches()) {
    const on = faults.find(({ fault }) => fault === row.dataset.fault);
    row.querySelector("input[type=checkbox]").checked = on !== undefined;
    if (on === undefined) continue;
    row.querySelector("select").value = on.operation;
    row.querySelector("input[type=number]").value = on.probability ?? 1;
  }
};
const say = (text) => {
  byId("said").textContent = text;
};
const put = async (faults) => {
  const answer = await fetch("/__sandbox/faults", {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seed: 1, faults }),
  });
  say(answer.ok ? words.applied : words.failed);
};
byId("apply").addEventListener("click", () =>
  put(
    switches()
      .filter((row) => row.querySelector("input[type=checkbox]").checked)
      .map((row) => ({
        operation: row.querySelector("select").value,
        fault: row.dataset.fault,
        probability: Number(row.querySelector("input[type=number]").value),
      })),
  ),
);
byId("clear").addEventListener("click", async () => {
  await put([]);
  showFaults({ faults: [] });
});
byId("reset").addEventListener("click", async () => {
  const answer = await fetch("/__sandbox/reset", { method: "POST" });
  say(answer.ok ? words.applied : words.failed);
  showFaults({ faults: [] });
  await refresh();
});
byId("search").addEventListener("input", showDossiers);

const refresh = async () => {
  try {
    const [found, calls] = await Promise.all([
      records("/__sandbox/dossiers"),
      records("/__sandbox/calls"),
    ]);
    dossiers = found;
    showDossiers();
    showCalls(calls);
    byId("lost").textContent = "";
  } catch {
    byId("lost").textContent = words.lost;
  }
};
const begin = async () => {
  await refresh();
  try {
    showFaults(await (await fetch("/__sandbox/faults")).json());
  } catch {
    byId("lost").textContent = words.lost;
  }
  document.documentElement.dataset.ready = "";
  setInterval(() => document.hidden || refresh(), 2000);
};
begin();
`.trim();
