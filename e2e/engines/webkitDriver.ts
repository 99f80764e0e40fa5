import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import {
  Builder,
  Capabilities,
  Key,
  Origin,
  type Actions,
  type WebDriver,
} from 'selenium-webdriver';
import type { EngineDriver, Point } from './driver';

export interface WebKitPlace {
  /** The W3C WebDriver of the engine. */
  readonly driver: string;
  readonly browser: string;
  /** Gives a screen where there is none; null where there is one. */
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
  const port = await freePort();
  const command = [driver, `--port=${port}`];
  const server =
    screen === null ? spawn(driver, command.slice(1)) : spawn(screen, ['-a', ...command]);
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
    drag: async (from, to, whileHeld) => {
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      await session.actions().move(at(from)).press().move(at(middle)).move(at(to)).perform();
      await whileHeld();
      await session.actions().release().perform();
    },
    ctrlWheel: async ({ x, y }, deltaY) => {
      await session.actions().move(at({ x, y })).keyDown(Key.CONTROL).perform();
      await scrolling(session.actions())
        .scroll(Math.round(x), Math.round(y), 0, deltaY, Origin.VIEWPORT)
        .perform();
      await session.actions().keyUp(Key.CONTROL).perform();
    },
    press: (key) =>
      session
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    back: () => session.navigate().back(),
    close: async () => {
      await session.quit();
      server.kill();
    },
  };
}

interface Scrolling {
  scroll: (x: number, y: number, deltaX: number, deltaY: number, origin: Origin) => Actions;
}

/** Its types lack what the library has. */
function scrolling(actions: Actions): Actions & Scrolling {
  return actions as Actions & Scrolling;
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
