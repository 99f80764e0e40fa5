import { lazy, Suspense } from 'react';

const ZoomHint = lazy(async () => ({ default: (await import('./ZoomHint')).ZoomHint }));

/** Says over a drawing how the wheel zooms, once the page has taken a turn of it; most readers never need to be told. */
export function GestureHint({ isWheelLeftToPage }: { readonly isWheelLeftToPage: boolean }) {
  return (
    isWheelLeftToPage && (
      <Suspense>
        <ZoomHint />
      </Suspense>
    )
  );
}
