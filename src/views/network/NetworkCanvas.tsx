import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Size } from '../../ui/useSize';
import type { Scene } from './drawNetwork';
import { paintOverlay, type Overlay } from './paintOverlay';
import { useNetworkLook } from './useNetworkLook';
import { PICTURE_MARGIN, usePicture } from './usePicture';

interface NetworkCanvasProps extends Overlay {
  readonly size: Size;
  readonly isMoving: boolean;
  readonly onPainted: (scene: Scene) => void;
  /** The browser gives nothing to paint on. */
  readonly onRefused: () => void;
}

/** The drawing as two pictures: all ties and companies, painted in a worker, and over them what stands out. */
export function NetworkCanvas(props: NetworkCanvasProps) {
  const { size, isMoving, onPainted, onRefused, network, camera } = props;
  const { lit, selected, focused } = props;
  const look = useNetworkLook();
  const { width, height } = size;
  const { canvas: picture, key } = usePicture(
    {
      scene: network.scene,
      camera,
      frame: { width, height, margin: PICTURE_MARGIN },
      colors: look.colors,
      scale: look.scale,
      isMoving,
    },
    { onPainted, onRefused },
  );
  const overlay = useRef<HTMLCanvasElement>(null);
  const pixelWidth = Math.round(width * look.scale);
  const pixelHeight = Math.round(height * look.scale);
  // Where nothing stands out a gesture leaves the canvas alone.
  const standing = useMemo(
    () => (lit || selected || focused ? { network, camera, lit, selected, focused } : null),
    [network, camera, lit, selected, focused],
  );
  useLayoutEffect(() => {
    const context = overlay.current?.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, pixelWidth, pixelHeight);
    if (!standing) return;
    context.setTransform(look.scale, 0, 0, look.scale, 0, 0);
    paintOverlay(context, standing, look.colors);
  }, [pixelWidth, pixelHeight, look, standing]);
  return (
    <>
      <canvas
        key={key}
        ref={picture}
        className={lit ? 'network-picture aside' : 'network-picture'}
        style={{
          left: -PICTURE_MARGIN,
          top: -PICTURE_MARGIN,
          transformOrigin: `${PICTURE_MARGIN}px ${PICTURE_MARGIN}px`,
        }}
        aria-hidden="true"
      />
      <canvas
        ref={overlay}
        className="network-overlay"
        width={pixelWidth}
        height={pixelHeight}
        style={size}
        aria-hidden="true"
      />
    </>
  );
}
