/**
 * Remembers the answers of a pure function by its text, for columns that repeat a few values.
 *
 * A column may also hold a different text in every row, so no more than 500 answers are kept.
 *
 * @example const kindOf = remembered(readKind); kindOf("minst") → "atLeast"
 */
export function remembered<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= 500) answers.clear();
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
