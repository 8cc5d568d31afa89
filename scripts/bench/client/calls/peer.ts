// One peer of the bench of small calls, in a process of its own: ten calls at a time for as long as
// the parent asks, answered with the processor time of one.
import { createClient } from "@egov-vn/client";
import ky from "ky";
import { request } from "undici";

const [name = "", base = ""] = process.argv.slice(2);
const url = `${base}/mapi/share`;
const atOnce = 10;

/** The message of `portal.findDossier`; the code is another one at each call. */
const messageOf = (code: string) => ({
  session: "S-1",
  madonvi: "000.00.00.H99",
  service: "TraCuuHoSo",
  mahoso: code,
});
const headers = { "content-type": "application/json" };

const client = createClient({
  agencyCode: "000.00.00.H99",
  systems: { portal: { url: base, credentials: { username: "mau", password: "mau" } } },
});

const callers: Readonly<Record<string, (code: string) => Promise<unknown>>> = {
  fetch: async (code) => {
    const body = JSON.stringify(messageOf(code));
    return await (await fetch(url, { method: "POST", headers, body })).json();
  },
  "undici.request": async (code) => {
    const body = JSON.stringify(messageOf(code));
    return await (await request(url, { method: "POST", headers, body })).body.json();
  },
  ky: async (code) => await ky.post(url, { json: messageOf(code) }).json(),
  "@egov-vn/client": async (code) => {
    const outcome = await client.portal.findDossier({ code });
    if (outcome.kind !== "ok") throw outcome.error;
    return outcome.value;
  },
};

const call = callers[name];
if (call === undefined) throw new TypeError(`There is no peer ${name}.`);
let calls = 0;

process.on("message", async (asked: { readonly milliseconds: number }) => {
  const until = performance.now() + asked.milliseconds;
  const before = process.cpuUsage();
  const first = calls;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < until) {
        calls += 1;
        await call(`H99-260101-${calls}`);
      }
    }),
  );
  const { user, system } = process.cpuUsage(before);
  process.send?.({ nanosecondsPerCall: ((user + system) * 1000) / (calls - first) });
});
process.on("disconnect", () => process.exit());
