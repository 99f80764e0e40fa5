import type { CDPSession, Page } from '@playwright/test';

/** What one library costs with one dataset; times in ms, memory in MB. */
export interface Cost {
  readonly firstDrawing: number;
  readonly longestTask: number;
  readonly zoomCpu: number;
  readonly panCpu: number;
  readonly frameP50: number;
  readonly frameP95: number;
  readonly heap: number;
}

const STEPS = 60;
/** The pace of a hand on a wheel or a mouse, an event a frame; it is part of the gesture, not a wait for something. */
const STEP_MS = 16;
/** What a library puts off until a gesture rests (placing labels, telling the link) belongs to its cost. */
const REST_MS = 300;

declare global {
  interface Window {
    drawnAt?: number;
    fileArrivedAt?: number;
    benchFrames?: number[];
    benchLongTasks?: number[];
  }
}

/** As text, for the names that a compiler gives inner functions are unknown to a page. */
const WATCH_FRAMES = `
  window.benchFrames = [];
  let last = performance.now();
  requestAnimationFrame(function tick(now) {
    window.benchFrames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  });
`;

/** Notes long tasks from the start of every page; call before going anywhere. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.benchLongTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.benchLongTasks?.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Main-thread CPU, in ms, that the page has used. */
async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Zooms in and out with 60 wheel steps and pans with 60 moves of a drag over an element, and says what that cost. */
export async function measure(page: Page, surface: string, firstDrawing: number): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const longestTask = await page.evaluate(() => Math.max(0, ...(window.benchLongTasks ?? [])));
  const box = await page.locator(surface).first().boundingBox();
  if (!box) throw new Error(`${surface} is not on screen`);
  const x = box.x + box.width / 2;
  const y = box.y + Math.min(box.height / 2, 200);
  await page.mouse.move(x, y);
  await page.evaluate(WATCH_FRAMES);
  const beforeZoom = await cpu(session);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, step < STEPS / 2 ? -60 : 60);
    await page.waitForTimeout(STEP_MS);
  }
  await page.waitForTimeout(REST_MS);
  const afterZoom = await cpu(session);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.move(x - step * 4, y);
    await page.waitForTimeout(STEP_MS);
  }
  await page.mouse.up();
  await page.waitForTimeout(REST_MS);
  const afterPan = await cpu(session);
  const frames = await page.evaluate(
    () => window.benchFrames?.slice(2).sort((a, b) => a - b) ?? [],
  );
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const share = (part: number) => frames[Math.floor(frames.length * part)] ?? NaN;
  return {
    firstDrawing,
    longestTask,
    zoomCpu: afterZoom - beforeZoom,
    panCpu: afterPan - afterZoom,
    frameP50: share(0.5),
    frameP95: share(0.95),
    heap: usedSize / 1e6,
  };
}
