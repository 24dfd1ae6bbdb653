/**
 * Which of a language's plural forms is used for one thing, by the expression of the `Plural-Forms` field of a PO file,
 * such as `nplurals=2; plural=(n != 1);`: that form translates the singular of the source. Undefined where the field is
 * not understood.
 */
export function singularForm(field: string): number | undefined {
  const expression = /plural\s*=\s*([^;]{1,400})/u.exec(field.replace(/nplurals\s*=\s*\d+\s*;?/u, ''))?.[1] ?? '';
  const tokens = expression.match(/\d{1,9}|[&|]{2}|[=!<>]=|[-+*/%<>!?:()n]|[^\s]/gu) ?? [];
  const parser = new Parser(tokens);
  const value = parser.choice();
  return parser.isDone && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** C's operators by how tightly they bind, the loosest first. */
const LEVELS: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  { '||': (a, b) => Number(a !== 0 || b !== 0) },
  { '&&': (a, b) => Number(a !== 0 && b !== 0) },
  { '==': (a, b) => Number(a === b), '!=': (a, b) => Number(a !== b) },
  {
    '<': (a, b) => Number(a < b),
    '>': (a, b) => Number(a > b),
    '<=': (a, b) => Number(a <= b),
    '>=': (a, b) => Number(a >= b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => Math.trunc(a / b), '%': (a, b) => a % b },
];

/** Evaluates as it parses, with n = 1. What it does not understand is not a number. */
class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** `a ? b : c` */
  choice(): number {
    const condition = this.#binary(0);
    if (!this.#take('?')) return condition;
    const yes = this.choice();
    if (!this.#take(':')) return Number.NaN;
    const no = this.choice();
    return condition === 0 ? no : yes;
  }

  #binary(level: number): number {
    const operators = LEVELS[level];
    if (!operators) return this.#single();
    let value = this.#binary(level + 1);
    for (;;) {
      const operator = operators[this.#tokens[this.#at] ?? ''];
      if (!operator) return value;
      this.#at++;
      value = operator(value, this.#binary(level + 1));
    }
  }

  #single(): number {
    if (this.#take('!')) return Number(this.#single() === 0);
    if (this.#take('(')) {
      const value = this.choice();
      return this.#take(')') ? value : Number.NaN;
    }
    if (this.#take('n')) return 1;
    const token = this.#tokens[this.#at] ?? '';
    this.#at++;
    return /^\d+$/u.test(token) ? Number(token) : Number.NaN;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }
}
