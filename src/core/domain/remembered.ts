/** Enough for any honest list, and a bound for a column of free text. */
const rememberedInputs = 1000;

/**
 * Makes a pure function remember its answers: a column repeats few texts many times, and reading
 * Swedish costs far more than looking up.
 *
 * @example const read = remembered(isPercentUnit); read("procent") → true
 */
export function remembered<Input, Output>(
  read: (input: Input) => Output,
): (input: Input) => Output {
  const answers = new Map<Input, { readonly output: Output }>();
  return (input) => {
    const known = answers.get(input);
    if (known) return known.output;
    const output = read(input);
    if (answers.size < rememberedInputs) answers.set(input, { output });
    return output;
  };
}
