/** Runs pieces of work with a breath between, so that requests are answered while the night works. */
export async function inPieces<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await new Promise(resolve => setImmediate(resolve));
  }
}
