import { HttpClient } from './http-client.js';
import { operation, type Facts } from './operations.js';

/** What the process that makes the load is told to do. */
export interface LoadOrder {
  operation: string;
  port: number;
  clients: number;
  ms: number;
  facts: Facts;
}
export interface LoadResult {
  done: number;
  failed: number;
  seconds: number;
  p50: number;
  p95: number;
  p99: number;
}

process.on('message', (order: LoadOrder) => {
  run(order).then(
    (result) => process.send!({ result }),
    (error: Error) => process.send!({ error: error.message }),
  );
});

/** Each client does the operation again and again; latencies are in milliseconds, of the operation as a whole. */
async function run({ operation: name, port, clients, ms, facts }: LoadOrder): Promise<LoadResult> {
  const { inputs, calls } = operation(name);
  const lines = await Promise.all(Array.from({ length: clients }, () => HttpClient.connect(port, facts.key)));
  const latencies: number[] = [];
  let failed = 0;
  const began = performance.now();
  const until = began + ms;
  await Promise.all(
    lines.map(async (line) => {
      for (let start = performance.now(); start < until; start = performance.now()) {
        let fine = true;
        for (const call of calls(inputs(facts, Math.random))) fine = (await line.send(call)).status < 300 && fine;
        if (fine) latencies.push(performance.now() - start);
        else failed += 1;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  lines.forEach((line) => line.close());
  latencies.sort((a, b) => a - b);
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.ceil(share * latencies.length) - 1)] ?? NaN;
  return { done: latencies.length, failed, seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
