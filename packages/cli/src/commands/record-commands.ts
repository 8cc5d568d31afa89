import type { AddCommand } from "./add-command.ts";
import type { MapCommandOptions } from "./map.ts";

const id: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("id <kind> <value>")
    .description(say("kiểm tra một mã định danh", "checks one identifier"))
    .option(
      "--as-of <date>",
      say("ngày xét, mặc định hôm nay", "day to judge by, today unless said"),
    )
    .action(async (kind: string, value: string, options) => {
      const { checkIdentifier } = await import("./id.ts");
      end(await checkIdentifier(kind, value, { ...options, ...shared() }, io));
    });

const schemas: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("schemas")
    .description(say("liệt kê các thực thể dữ liệu", "lists the entities"))
    .action(async () => {
      const { listSchemas } = await import("./schemas.ts");
      end(listSchemas(shared(), io));
    });

const schema: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("schema <name>")
    .description(
      say(
        "một thực thể: trường, căn cứ pháp lý, phân loại, ví dụ",
        "one entity: fields, law, class, example",
      ),
    )
    .option("--json-schema", say("in JSON Schema 2020-12", "prints its JSON Schema 2020-12"))
    .action(async (name: string, options) => {
      const { showSchema } = await import("./schema.ts");
      end(showSchema(name, { ...options, ...shared() }, io));
    });

const explain: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("explain <field>")
    .description(
      say(
        "giải thích một trường, ví dụ Dossier.receivedAt",
        "explains a field, such as Dossier.receivedAt",
      ),
    )
    .action(async (place: string) => {
      const { explainField } = await import("./explain.ts");
      end(explainField(place, shared(), io));
    });

const validate: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("validate <name> <file>")
    .description(
      say(
        "kiểm tra các bản ghi của một tệp NDJSON hoặc mảng JSON, lớn bao nhiêu cũng được",
        "checks the records of an NDJSON file or a JSON array of any size",
      ),
    )
    .option(
      "--jobs <n>",
      say("số luồng, mặc định theo cỡ tệp", "threads, by the size of the file unless said"),
    )
    .option(
      "--errors <file>",
      say("ghi mọi lỗi vào tệp NDJSON", "writes every error to an NDJSON file"),
    )
    .option("--warnings", say("nêu cả điều cần xem lại", "tells what is doubtful too"))
    .option(
      "--as-of <date>",
      say("ngày xét, mặc định hôm nay", "day to judge by, today unless said"),
    )
    .action(async (name: string, file: string, options) => {
      const { validateRecordsOf } = await import("./validate.ts");
      end(await validateRecordsOf(name, file, { ...options, ...shared() }, io));
    });

const redact: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("redact <name> <file>")
    .description(
      say(
        "che dữ liệu cá nhân trong các bản ghi (NDJSON, mảng JSON)",
        "masks personal data in records (NDJSON, a JSON array)",
      ),
    )
    .option("--out <file>", say("ghi bản ghi vào tệp", "writes the records to a file"))
    .action(async (name: string, file: string, options) => {
      const { redactRecords } = await import("./redact.ts");
      end(await redactRecords(name, file, { ...options, ...shared() }, io));
    });

const map: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("map <file>")
    .description(
      say(
        "chuyển tệp xuất riêng của đơn vị (CSV, XLSX, NDJSON) thành bản ghi, hoặc gợi ý cách ánh xạ",
        "turns an agency's own export (CSV, XLSX, NDJSON) into records, or suggests how to",
      ),
    )
    .option("--with <mapping>", say("tệp ánh xạ; không có thì gợi ý", "mapping; suggests without"))
    .option("--to <name>", say("thực thể, mặc định Dossier", "entity, Dossier unless said"))
    .option("--out <file>", say("ghi bản ghi vào tệp", "writes the records to a file"))
    .option(
      "--unmapped <file>",
      say("ghi những gì không ánh xạ được", "writes down what was not mapped"),
    )
    .option("--suggest", say("in một tệp ánh xạ gợi ý", "prints a mapping to begin with"))
    .option(
      "--valid-only",
      say("chỉ ghi bản ghi hợp lệ và đủ", "writes only records that are valid and complete"),
    )
    .option(
      "--as-of <date>",
      say("ngày xét, mặc định hôm nay", "day to judge by, today unless said"),
    )
    .action(async (file: string, options: Partial<MapCommandOptions>) => {
      const { mapFile } = await import("./map.ts");
      end(await mapFile(file, { ...options, ...shared() }, io));
    });

const check: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("check <report>")
    .description(
      say(
        "kiểm tra một báo cáo (tệp JSON, - là đầu vào chuẩn)",
        "checks a report (a JSON file, - is standard input)",
      ),
    )
    .option(
      "--set <id>",
      say("bộ chỉ tiêu, mặc định theo báo cáo", "indicator set, the report's unless said"),
    )
    .option("--html <file>", say("ghi thêm báo cáo HTML", "also writes an HTML report"))
    .option(
      "--validation-report <file>",
      say(
        "ghi thêm kết quả cho máy đọc, theo cấu trúc báo cáo kiểm tra ESS (JSON)",
        "also writes a machine report in the ESS validation report structure (JSON)",
      ),
    )
    .option(
      "--as-of <date>",
      say("ngày kiểm tra, mặc định hôm nay", "day of the check, today unless said"),
    )
    .action(async (file: string, options) => {
      const { checkReportFile } = await import("./check.ts");
      end(await checkReportFile(file, { ...options, ...shared() }, io));
    });

/** Commands about identifiers, records and reports. */
export const recordCommands: readonly AddCommand[] = [
  id,
  schemas,
  schema,
  explain,
  validate,
  redact,
  map,
  check,
];
