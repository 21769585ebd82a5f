import { readFileSync, writeFileSync } from 'node:fs';

const SAMPLE_EVERY_MS = 20;

/** Linux keeps the high-water mark exactly, and can be told to start anew. */
function resetHighWaterMark(): boolean {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
}

function highWaterMark(): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}

/** Resident memory of this process, from its idle to its peak. */
export function watchMemory(): () => number {
  const isExact = resetHighWaterMark();
  let peak = process.memoryUsage.rss();
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_EVERY_MS);
  return () => {
    clearInterval(timer);
    return Math.max(
      peak,
      process.memoryUsage.rss(),
      isExact ? highWaterMark() : 0,
    );
  };
}

/** Resident memory after everything that can be freed is. */
export async function idleMemory(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise(resolve => {
      setTimeout(resolve, 100);
    });
  }
  return process.memoryUsage.rss();
}
