import * as z from "zod";
import { Fee } from "../dossiers/fee.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { procedureField } from "./procedure-fields.ts";

/** A time within which a matter is settled, and what it costs then. */
const time = z.strictObject({
  amount: procedureField(
    z.number().min(0).max(10_000),
    "Thời hạn giải quyết",
    "Processing time",
    "time",
    {
      vi: "Số đơn vị thời gian, có thể lẻ như 0,5; 0 là trả ngay khi tiếp nhận",
      en: "How many units, 0.5 among them; 0 means at once",
    },
  ),
  unit: procedureField(
    z.enum(["hour", "day", "working-day", "month"]),
    "Đơn vị tính",
    "Unit of time",
    "time",
    {
      vi: "day là ngày theo lịch, working-day là ngày làm việc",
      en: "A day is one of the calendar, a working day is not",
    },
  ),
  description: procedureField(
    textUpTo(4000).optional(),
    "Mô tả thời hạn",
    "For which matters",
    "time",
  ),
  fees: z.array(Fee).max(100).optional(),
});

/** A way to hand in a dossier, with times and fees (cách thức thực hiện). */
export const procedureChannel = z.strictObject({
  channel: procedureField(
    z.enum(["counter", "online", "post"]),
    "Kênh thực hiện",
    "Channel",
    "channels",
  ),
  times: z.array(time).max(50),
});
