// A status push over a socket: the sandbox, in memory and on disk, beside a bare server of the same
// framework that parses the JSON and answers a constant. Servers in processes of their own, in turn.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { type JsonObject, portal } from "@egov-vn/contracts";
import { sample } from "@egov-vn/schemas/samples";
import { keepRows, quantile, type Row, table } from "./measure.ts";

const rounds = 9;
const pushes = 1000;
const connections = 16;
const dossiers = 2000;
const agencyCode = "000.00.00.H99";
const target = "?dstcode=VN:GOV:000.00.00.G22:vpcpdvcprovider";
const path = "/XrdAdapter/RestService/forward/mapi";

interface Peer {
  readonly name: string;
  readonly child: ChildProcess;
  readonly url: string;
  readonly session: string;
  readonly agent: Agent;
  readonly perPush: number[];
}

const items = Array.from({ length: dossiers }, (_, seed) => {
  const dossier = { ...sample("Dossier", seed), status: "in-progress" as const };
  const { data } = portal.syncDossiers.request.encode({
    value: { session: "", agencyCode, updating: false, dossiers: [dossier] },
  });
  return (data as readonly JsonObject[])[0] ?? {};
});

function push(session: string, updating: boolean, data: readonly JsonObject[]): JsonObject {
  const isUpdating = updating ? "True" : "False";
  return { session, madonvi: agencyCode, service: "DongBoHoSoMC", isUpdating, data };
}

function send(agent: Agent, url: string, to: string, body: JsonObject): Promise<JsonObject> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    };
    const sending = request(`${url}${path}${to}${target}`, { method: "POST", agent, headers });
    sending.on("error", reject);
    sending.on("response", (response) => {
      let answer = "";
      response.on("data", (part) => {
        answer += part;
      });
      response.on("end", () => resolve(JSON.parse(answer)));
    });
    sending.end(text);
  });
}

async function startPeer(kind: string, name: string): Promise<Peer> {
  const child = fork(join(import.meta.dirname, "sandbox", "peer.ts"), [kind], {
    execArgv: process.execArgv,
  });
  const [url] = (await once(child, "message")) as [string];
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const account = { username: "demo", password: "demo-password" };
  const { session = "" } = await send(agent, url, "/login", account);
  for (let at = 0; at < dossiers; at += 50) {
    await send(agent, url, "/integrate", push(String(session), false, items.slice(at, at + 50)));
  }
  return { name, child, url, session: String(session), agent, perPush: [] };
}

/** Nanoseconds of one push, so many of them under way at a time. */
async function slice({ agent, url, session }: Peer, turn: number): Promise<number> {
  let next = turn * pushes;
  const end = next + pushes;
  const started = process.hrtime.bigint();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < end) {
        const item = { ...items[next % dossiers], GhiChu: `Lần ${next}` };
        next += 1;
        const answer = await send(agent, url, "/integrate", push(session, true, [item]));
        if (answer["error_code"] !== 0) throw new Error("A push was refused.");
      }
    }),
  );
  return Number(process.hrtime.bigint() - started) / pushes;
}

const peers = [
  await startPeer("bare", "hono that parses and answers a constant"),
  await startPeer("memory", "the sandbox, in memory"),
  await startPeer("disk", "the sandbox, on disk"),
];
// The first two rounds let every compiler finish, and do not count.
for (let round = -2; round < rounds; round += 1) {
  for (let step = 0; step < peers.length; step += 1) {
    const peer = peers[(step + round + peers.length) % peers.length];
    if (peer === undefined) continue;
    const taken = await slice(peer, round + 2);
    if (round >= 0) peer.perPush.push(taken);
  }
}
const reference = peers[0]?.perPush ?? [];
const rows = peers.map(({ name, perPush }): Row => {
  const ratios = perPush.map((time, at) => time / (reference[at] ?? time));
  return {
    what: `a status push over a socket, ${connections} at a time`,
    peer: name,
    ratio: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    nanoseconds: quantile(perPush, 0.5),
  };
});
console.log(table(rows));
keepRows(rows);
for (const { agent, child } of peers) {
  agent.destroy();
  child.disconnect();
}
