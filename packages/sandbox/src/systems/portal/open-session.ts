import { jsonAnswer } from "../../http/answer.ts";
import { demoAccounts } from "../accounts.ts";
import type { Service } from "../service.ts";
import { portalRefused } from "./portal-answers.ts";

/** Lets a demo account in, for as long as the settings say. */
export const openSession: Service = ({ body, at, world }) => {
  const account = demoAccounts.find(
    ({ username, password }) => body["username"] === username && body["password"] === password,
  );
  if (account === undefined) {
    return {
      answer: portalRefused("Tên đăng nhập hoặc mật khẩu không đúng"),
      outcome: "not-let-in",
    };
  }
  const { id } = world.sessions.open(account, at);
  return { answer: jsonAnswer({ session: id, error_code: 0 }), outcome: "done" };
};
