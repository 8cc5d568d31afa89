const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** An instant in the basic form that the ESS asks for: `20210331T100000+0700`. */
export function toEventTime(time: string): string {
  const [, day = "", clock = "", offset = ""] = instant.exec(time) ?? [];
  if (day === "" || Number.isNaN(Date.parse(time))) {
    throw new TypeError(
      "toValidationReport needs time, an instant with its offset such as 2021-03-31T10:00:00+07:00.",
    );
  }
  const basic = `${day}T${clock}`.replaceAll(/[-:]/g, "");
  return basic + (offset === "Z" ? "+0000" : offset.replace(":", ""));
}
