import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import type { EngineDriver, Point } from './driver';

export interface WebKitPlace {
  /** The W3C WebDriver of the engine. */
  readonly driver: string;
  readonly browser: string;
  /** The X server that gives a screen where there is none; null where there is one. */
  readonly screen: string | null;
}

const KEYS: Readonly<Record<string, string>> = { Enter: Key.ENTER, Escape: Key.ESCAPE };
const SCRIPT_MS = 20_000;

/** Drives WebKitGTK by W3C WebDriver. */
export async function webkitDriver({
  driver,
  browser,
  screen,
}: WebKitPlace): Promise<EngineDriver> {
  const started: ChildProcess[] = [];
  const stop = () => {
    for (const process of started) process.kill();
  };
  // A worker that is stopped for a test that takes too long closes nothing.
  process.once('exit', stop);
  const port = await freePort();
  let display = process.env.DISPLAY;
  if (screen !== null) {
    const server = spawn(screen, ['-displayfd', '1', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    started.push(server);
    display = `:${String((await once(server.stdout, 'data'))[0]).trim()}`;
  }
  const env = { ...process.env, DISPLAY: display };
  started.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
  const session = await connect(port, browser);
  await session.manage().setTimeouts({ script: SCRIPT_MS });
  const at = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT });
  return {
    open: (address) => session.get(address),
    run: (body) => session.executeScript(body),
    resize: async (width, height) => {
      // A window has a frame, and its page is to be of this size.
      const rect = await session.manage().window().getRect();
      const inner = await session.executeScript<number[]>('return [innerWidth, innerHeight]');
      const [innerWidth = 0, innerHeight = 0] = inner;
      await session
        .manage()
        .window()
        .setRect({
          width: rect.width - innerWidth + width,
          height: rect.height - innerHeight + height,
        });
    },
    click: (point) => session.actions().move(at(point)).press().release().perform(),
    drag: async (from, whileHeld) => {
      await session.actions().move(at(from)).press().perform();
      await whileHeld((to) => session.actions().move(at(to)).perform());
      await session.actions().release().perform();
    },
    // Made in the page: this driver gives a turn of the wheel no keys that are held.
    ctrlWheel: async ({ x, y }, deltaY) => {
      await session.executeScript(`
        const turn = { ctrlKey: true, deltaY: ${deltaY}, clientX: ${x}, clientY: ${y}, bubbles: true, cancelable: true };
        document.elementFromPoint(${x}, ${y}).dispatchEvent(new WheelEvent('wheel', turn));
      `);
    },
    press: (key) =>
      session
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    back: () => session.navigate().back(),
    close: async () => {
      await session.quit();
      stop();
    },
  };
}

/** A session, asked for until the driver listens. */
async function connect(port: number, binary: string): Promise<WebDriver> {
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const end = Date.now() + SCRIPT_MS;
  for (;;) {
    try {
      return await new Builder()
        .usingServer(`http://localhost:${port}`)
        .withCapabilities(wanted)
        .build();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}
