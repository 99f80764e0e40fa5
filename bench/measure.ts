import type { CDPSession, Page } from '@playwright/test';
import { ATLAS_IS_COMPLETE } from './atlas';
import { handOf, type Hand, type Point } from './hand';

/** The first complete picture; times in ms. */
interface FirstDrawing {
  /** Since the page was opened: loading the script counts. */
  readonly sinceOpened: number;
  /** Since the dataset arrived, which most pages ask for once their script is there. */
  readonly sinceData: number;
  /** The longest task of the main thread until shortly after, for a task is told of once it has ended. */
  readonly longestTask: number;
}

/** What one library costs with one dataset; times in ms, memory in MB. */
export interface Cost extends FirstDrawing {
  /** The longest task of the main thread during the gestures and after them. */
  readonly longestTaskAfter: number;
  readonly zoomCpu: number;
  readonly panCpu: number;
  /** Of the frames during both gestures. */
  readonly frameP50: number;
  readonly frameP95: number;
  /** Main-thread ms in a second during which nothing happens. */
  readonly idleCpu: number;
  readonly heap: number;
}

/** Where the gestures are made. */
export interface Surface {
  readonly selector: string;
  /** Where the drag begins, as shares of the surface: a place without anything that would be dragged itself. */
  readonly dragFrom: Point;
}

/** What a page asks the server for once it has drawn, and, with a message behind it, when something in it fails. */
export const DRAWN = '/drawn';
export const FAULT = '/fault?';
const STEPS = 60;
const WHEEL_PX = 60;
const DRAG_PX = 4;
/** Wheel steps in before a drag: where everything is in view, many have nothing to pan. */
const CLOSER_STEPS = 8;
const STEP_MS = 16;
const REST_MS = 300;
const IDLE_MS = 1_000;

declare global {
  interface Window {
    drawnAt?: number;
    fileArrivedAt?: number;
    benchFrames?: number[] | undefined;
    benchLongTasks?: number[];
    longestTask?: number;
  }
}

/** As text, for the names that a compiler gives inner functions are unknown to a page. */
const WATCH_FRAMES = `
  window.benchFrames = [];
  let last = performance.now();
  requestAnimationFrame(function tick(now) {
    if (!window.benchFrames) return;
    window.benchFrames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  });
`;

/**
 * A script for the start of every page: notes long tasks, tells the server what fails and asks it for {@link DRAWN} once the
 * page has drawn. The atlas cannot say itself when that is, as the pages of its peers do.
 */
export const WATCH_PAGE = `
  window.benchLongTasks = [];
  const tell = (fault) => { void fetch('${FAULT}' + encodeURIComponent(fault)); };
  addEventListener('error', ({ message }) => { tell(message); });
  addEventListener('unhandledrejection', ({ reason }) => { tell(String(reason)); });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.benchLongTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  requestAnimationFrame(function look() {
    const isAtlas = document.querySelector('.masthead') !== null;
    if (isAtlas && ${ATLAS_IS_COMPLETE}) {
      requestAnimationFrame(() => { window.drawnAt ??= performance.now(); });
    }
    if (window.drawnAt === undefined) requestAnimationFrame(look);
    else setTimeout(() => {
      window.longestTask = Math.max(0, ...window.benchLongTasks.splice(0));
      void fetch('${DRAWN}');
    }, ${REST_MS});
  });
`;

/** When the page had its first complete picture, and what it cost until then. */
export function readFirstDrawing(page: Page, dataset: string): Promise<FirstDrawing> {
  return page.evaluate((file) => {
    const entry = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(file));
    const ended = entry instanceof PerformanceResourceTiming ? entry.responseEnd : 0;
    const sinceOpened = window.drawnAt ?? NaN;
    return {
      sinceOpened,
      sinceData: sinceOpened - (window.fileArrivedAt ?? ended),
      longestTask: window.longestTask ?? NaN,
    };
  }, dataset);
}

/**
 * Zooms in and out with 60 wheel steps and, somewhat closer, pans with 60 moves of a drag over the drawing; says what that
 * cost.
 */
export async function measure(page: Page, surface: Surface, drawn: FirstDrawing): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  // Time the thread ran, not time that passed: what else the machine does is no cost of a library's.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const box = await page.locator(surface.selector).first().boundingBox();
  if (!box) throw new Error(`${surface.selector} is not on screen`);
  const centre = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 200) };
  const hand = handOf(session);
  await hand.moveTo(centre);
  await rest(page);
  const frames: number[] = [];

  const beforeZoom = await cpu(session);
  frames.push(
    ...(await framesOf(page, async () => {
      await inSteps(page, STEPS, (step) => hand.turnWheel(step < STEPS / 2 ? -WHEEL_PX : WHEEL_PX));
    })),
  );
  await rest(page);
  const zoomCpu = (await cpu(session)) - beforeZoom;

  await zoomIn(page, hand);
  const start = {
    x: box.x + box.width * surface.dragFrom.x,
    y: box.y + box.height * surface.dragFrom.y,
  };
  await hand.moveTo(start);
  const beforePan = await cpu(session);
  await hand.press();
  frames.push(
    ...(await framesOf(page, async () => {
      await inSteps(page, STEPS, (step) =>
        hand.moveTo({ x: start.x - step * DRAG_PX, y: start.y }),
      );
    })),
  );
  await hand.release();
  await rest(page);
  const panCpu = (await cpu(session)) - beforePan;

  const longestTaskAfter = await page.evaluate(() =>
    Math.max(0, ...(window.benchLongTasks?.splice(0) ?? [])),
  );
  await idle(page);
  const beforeIdle = await cpu(session);
  await idle(page);
  const idleCpu = (await cpu(session)) - beforeIdle;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await checkThatItMoves(page, hand, start);
  frames.sort((a, b) => a - b);
  const share = (part: number) => frames[Math.floor(frames.length * part)] ?? NaN;
  return {
    ...drawn,
    longestTaskAfter,
    zoomCpu,
    panCpu,
    frameP50: share(0.5),
    frameP95: share(0.95),
    idleCpu,
    heap: usedSize / 1e6,
  };
}

/** Main-thread CPU, in ms, that the page has used. */
async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** How long each frame took while something was done. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(WATCH_FRAMES);
  await act();
  return page.evaluate(() => {
    const frames = window.benchFrames ?? [];
    window.benchFrames = undefined;
    return frames.slice(1);
  });
}

async function zoomIn(page: Page, hand: Hand): Promise<void> {
  await inSteps(page, CLOSER_STEPS, () => hand.turnWheel(-WHEEL_PX));
  await rest(page);
}

/** Makes a gesture at the pace of a hand on a wheel or a mouse, an event a frame: that is part of it, not a wait for something. */
async function inSteps(page: Page, count: number, act: (step: number) => Promise<void>) {
  for (let step = 0; step < count; step += 1) {
    await act(step);
    await page.waitForTimeout(STEP_MS);
  }
}

/** What a library puts off until a gesture rests (placing labels, telling the link) belongs to its cost. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MS);
}

/** What the page costs while nobody does anything, which is what is measured. */
async function idle(page: Page): Promise<void> {
  await page.waitForTimeout(IDLE_MS);
}

/** A page that does not react to a drag or a wheel would look cheap. */
async function checkThatItMoves(page: Page, hand: Hand, start: Point): Promise<void> {
  const before = await page.screenshot();
  await hand.moveTo({ x: start.x - STEPS * DRAG_PX, y: start.y });
  await hand.press();
  for (let step = STEPS; step >= 0; step -= 1) {
    await hand.moveTo({ x: start.x - step * DRAG_PX, y: start.y });
  }
  await hand.release();
  await rest(page);
  const panned = await page.screenshot();
  if (before.equals(panned)) throw new Error('a drag does not pan it');
  await zoomIn(page, hand);
  if (panned.equals(await page.screenshot())) throw new Error('the wheel does not zoom it');
}
