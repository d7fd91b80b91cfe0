/** Processor time of this process in nanoseconds: what else the machine does, hardly counts. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/** Smallest, middle and largest of some numbers. */
export function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { least: sorted[0], median: sorted[Math.floor(sorted.length / 2)], most: sorted[sorted.length - 1] };
}

async function timeOnce({ work, inputs, isAsync }, times) {
  const start = now();
  for (let time = 0; time < times; time++) {
    if (isAsync) for (const input of inputs) await work(input);
    else for (const input of inputs) work(input);
  }
  return (now() - start) / times / inputs.length;
}

/**
 * Times several ways to do a thing side by side: every round times each once, so that a slow moment of the machine hits all alike.
 *
 * @param contestants - `{id, work, inputs, isAsync}`; `work` is called with each of the inputs.
 * @returns Nanoseconds of processor time for one call, by id, one number a round.
 */
export async function timeSideBySide(contestants, { rounds = 21, roundMs = 25, warmUpMs = 400 } = {}) {
  const times = {};
  for (const contestant of contestants) {
    const end = now() + warmUpMs * 1e6;
    let nsPerCall = 0;
    while (now() < end) nsPerCall = await timeOnce(contestant, 1);
    times[contestant.id] = Math.max(1, Math.round((roundMs * 1e6) / (nsPerCall * contestant.inputs.length)));
  }
  const results = Object.fromEntries(contestants.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) results[contestant.id].push(await timeOnce(contestant, times[contestant.id]));
  }
  return results;
}

/** How many times as long one took as the other, round by round. */
export function ratios(slower, faster) {
  return spread(slower.map((ns, round) => ns / faster[round]));
}
