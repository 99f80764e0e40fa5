import { expect, it, vi } from 'vitest';
import { Sprites } from './sprites';

// There is no OffscreenCanvas where these tests run, as in older browsers.
it('draws in place where there is no canvas beside the page’s own', () => {
  expect('OffscreenCanvas' in globalThis).toBe(false);
  const translations: [number, number][] = [];
  const context = {
    getTransform: () => ({ e: 0, f: 0 }),
    imageSmoothingEnabled: true,
    save: vi.fn(),
    restore: vi.fn(),
    drawImage: vi.fn(),
    translate: (x: number, y: number) => void translations.push([x, y]),
  } as unknown as CanvasRenderingContext2D;
  const sprites = new Sprites({ scale: 2 });
  sprites.beginFrame(context);
  const draw = vi.fn();
  sprites.stamp(context, 'dot', { x: 10, y: 20, width: 8, height: 8 }, draw);
  sprites.stamp(context, 'dot', { x: 30, y: 20, width: 8, height: 8 }, draw);
  expect(draw.mock.calls).toEqual([[context], [context]]);
  expect(translations).toEqual([
    [10, 20],
    [30, 20],
  ]);
});
