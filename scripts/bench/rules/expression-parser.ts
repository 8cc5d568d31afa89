/** One figure that an expression asks for. */
interface DataItem {
  readonly uid0: { readonly value: string };
}

/** What the bench uses of `@dhis2/expression-parser`, whose `exports` hide its declarations. */
interface ExpressionParser {
  readonly ExpressionMode: { readonly VALIDATION_RULE_EXPRESSION: object };
  readonly ExpressionDataJs: new (
    programRuleVariableValues?: undefined,
    programVariableValues?: undefined,
    supplementaryValues?: undefined,
    dataItemValues?: ReadonlyMap<DataItem, number>,
  ) => object;
  readonly ExpressionJs: new (
    expression: string,
    mode: object,
  ) => {
    collectDataItems(): DataItem[];
    evaluate(unsupported: (name: string) => null, data: object): unknown;
  };
}

// Its CommonJS twin has no names; `resolve` takes the module that `import` would.
const parser: ExpressionParser = await import(import.meta.resolve("@dhis2/expression-parser"));

/** The value of one side of a validation rule, its text parsed each time, in floating point. */
export function valueOfExpression(text: string, figureOf: (item: string) => number): unknown {
  const expression = new parser.ExpressionJs(
    text,
    parser.ExpressionMode.VALIDATION_RULE_EXPRESSION,
  );
  const given = new Map(
    expression.collectDataItems().map((item) => [item, figureOf(item.uid0.value)]),
  );
  const data = new parser.ExpressionDataJs(undefined, undefined, undefined, given);
  return expression.evaluate(() => null, data);
}
