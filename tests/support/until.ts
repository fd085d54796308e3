/** Where the machine stood still for all that time, the page had none to answer in. */
const FEWEST_ASKED = 10;

/**
 * Asks again until the answer is neither null, undefined nor false, and gives it back. The only way a test waits:
 * for a condition, with a limit, and with a failure that says what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  { within = 15_000, every = 40 }: { within?: number; every?: number } = {},
): Promise<Exclude<T, null | undefined | false>> {
  const end = performance.now() + within;
  let last: unknown;
  for (let asked = 1; ; asked++) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false)
        return answer as Exclude<T, null | undefined | false>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end && asked >= FEWEST_ASKED) {
      throw new Error(
        `Waited ${within} ms and asked ${asked} times for ${what}; last answer: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
