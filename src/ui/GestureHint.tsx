import { lazyPart } from './lazyPart';

const ZoomHint = lazyPart(async () => (await import('./ZoomHint')).ZoomHint, { name: null });

/** Says over a drawing how the wheel zooms, once the page has taken a turn of it; most readers never need to be told. */
export function GestureHint({ isWheelLeftToPage }: { readonly isWheelLeftToPage: boolean }) {
  return isWheelLeftToPage && <ZoomHint />;
}
