import { portal } from "../portal/operations.ts";
import { type ConformanceCase, objection } from "./conformance-case.ts";
import { meant, notMeant } from "./expectations.ts";

export const sessionCases: readonly ConformanceCase[] = [
  {
    id: "portal.session.opens",
    title: { vi: "Đăng nhập đúng thì được phiên", en: "The right account gets a session" },
    writes: false,
    run: async (speaker) => {
      const { answer, judgement } = await speaker.logIn();
      const wrong = meant(judgement, ["accepted"]);
      if (wrong !== undefined) return wrong;
      const { value } = portal.openSession.reply.decode(asObject(answer.body));
      if (typeof value.session === "string") return undefined;
      return objection("Trả lời thành công nhưng không có session.", "Accepted, but no session.");
    },
  },
  {
    id: "portal.session.wrong-password",
    title: { vi: "Sai mật khẩu thì bị từ chối", en: "A wrong password is refused" },
    writes: false,
    run: async (speaker) => {
      const { judgement } = await speaker.logIn({ username: "khong-co", password: "khong-dung" });
      return meant(judgement, ["refused", "expired"]);
    },
  },
  {
    id: "portal.session.needed",
    title: {
      vi: "Phiên không có thật thì bị từ chối bằng lời của Cổng",
      en: "A session that is none is refused in the portal's words",
    },
    writes: false,
    run: async (speaker) => {
      const code = speaker.freshCode();
      const { judgement } = await speaker.call(portal.findDossier, { code }, "khong-co-phien-nay");
      return meant(judgement, ["expired", "refused"]);
    },
  },
  {
    id: "portal.envelope.unknown-service",
    title: {
      vi: "Dịch vụ không có thì bị từ chối",
      en: "A service that does not exist is refused",
    },
    writes: false,
    run: async (speaker) => {
      const body = {
        session: await speaker.session(),
        madonvi: speaker.agencyCode,
        service: "KhongCoDichVuNay",
      };
      const { judgement } = await speaker.send(portal.findDossier, body);
      return meant(judgement, ["refused"]);
    },
  },
  {
    id: "portal.envelope.no-json",
    title: {
      vi: "Nội dung không phải JSON thì được trả lời bằng JSON",
      en: "A body that is no JSON is answered in JSON",
    },
    writes: false,
    run: async (speaker) => {
      const { answer, judgement } = await speaker.send(portal.findDossier, '{"session": ');
      if (answer.body === undefined) {
        return objection("Trả lời không phải JSON.", "The answer is no JSON.");
      }
      return notMeant(judgement, ["accepted"]);
    },
  },
];

/** A body that is no object has none of an answer's keys. */
function asObject(body: unknown): Parameters<typeof portal.openSession.reply.decode>[0] {
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return isObject ? (body as Parameters<typeof portal.openSession.reply.decode>[0]) : {};
}
