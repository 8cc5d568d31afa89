import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "@egov-vn/client";
import { describe, expect, it } from "vitest";

/** A client of a server on a real socket that lets everybody in, and answers as it is told. */
async function atServer<Value>(
  answer: RequestListener,
  ask: (client: ReturnType<typeof clientAt>) => Promise<Value>,
): Promise<Value> {
  const server = createServer((request, response) => {
    if (request.url !== "/mapi/login") return answer(request, response);
    response.end(JSON.stringify({ session: "S-1", error_code: 0 }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await ask(clientAt((server.address() as AddressInfo).port));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function clientAt(port: number) {
  return createClient({
    agencyCode: "000.00.00.H99",
    systems: {
      portal: {
        url: `http://127.0.0.1:${port}`,
        credentials: { username: "mau", password: "mau" },
        maxAnswerBytes: 1000,
        timeoutMs: 2000,
        contacts: { "our-gateway": "gateway@agency.example" },
      },
    },
    sleep: () => Promise.resolve(),
  });
}

const found = JSON.stringify({ error_code: 0, result: [] });

describe("an answer over a socket", () => {
  it("is read when its length is not told", async () => {
    const outcome = await atServer(
      (_, response) => {
        response.write(found.slice(0, 5));
        response.end(found.slice(5));
      },
      (client) => client.portal.findDossier({ code: "x" }),
    );
    expect(outcome.kind).toBe("ok");
  });

  it.each([true, false])("is not read past its limit (length told: %s)", async (told) => {
    const outcome = await atServer(
      (_, response) => {
        if (told) response.setHeader("content-length", 5000);
        response.end("x".repeat(5000));
      },
      (client) => client.portal.findDossier({ code: "x" }),
    );
    expect(outcome).toMatchObject({ kind: "not-sent", error: { code: "answer-too-large" } });
  });

  it("that redirects is not followed", async () => {
    let calls = 0;
    const outcome = await atServer(
      (_, response) => {
        calls += 1;
        response.writeHead(302, { location: "/elsewhere" }).end();
      },
      (client) => client.portal.findDossier({ code: "x" }),
    );
    expect(outcome).toMatchObject({
      kind: "not-sent",
      error: { code: "redirected", contact: "gateway@agency.example", fault: "our-gateway" },
    });
    expect(calls).toBe(1);
  });

  it("goes to the caller as it came, and to nobody else", async () => {
    const raw: unknown[] = [];
    await atServer(
      (_, response) => response.end(found),
      (client) =>
        client.portal.findDossier({ code: "x" }, { onRaw: ({ text }) => void raw.push(text) }),
    );
    expect(raw).toEqual([found]);
  });

  it("that asks to wait longer than the call may last ends it", async () => {
    const outcome = await atServer(
      (_, response) => response.writeHead(429, { "retry-after": "3600" }).end("{}"),
      (client) => client.portal.findDossier({ code: "x" }),
    );
    expect(outcome).toMatchObject({
      kind: "not-sent",
      attempts: 1,
      error: { code: "busy", retryAfterMs: 3_600_000 },
    });
  });

  it("does not come where nothing listens, and a write was not sent then", async () => {
    const outcome = await atServer(
      (_, response) => response.end(found),
      async () =>
        await clientAt(1).portal.syncQuestions({
          questions: [{ id: "1", content: "Câu hỏi mẫu", agencyCode: "000.00.00.H99" }],
        }),
    );
    expect(outcome).toMatchObject({ kind: "not-sent", error: { safeToRepeat: true } });
  });
});
