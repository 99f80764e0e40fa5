import { useMemo } from 'react';
import { networkChart } from '../../i18n/messages/networkChart';
import { useMessages } from '../../i18n/useLanguage';
import type { Size } from '../../ui/useSize';
import type { Network } from './drawNetwork';
import { fitCamera, type Camera } from './fitCamera';
import type { Positions } from './picture';

interface UntiedHintProps {
  readonly network: Network;
  readonly positions: Positions;
  readonly size: Size;
  readonly camera: Camera;
  readonly onShow: (camera: Camera) => void;
}

/** Says, while none of them is in view, that there are companies without a tie, and goes to them. */
export function UntiedHint({ network, positions, size, camera, onShow }: UntiedHintProps) {
  const t = useMessages(networkChart);
  const { width, height } = size;
  const untied = useMemo(() => {
    const places: Positions = new Map(
      network.companies.flatMap((id, company) => {
        const place = positions.get(id);
        return place && network.degree[company] === 0 ? [[id, place]] : [];
      }),
    );
    return { places, camera: fitCamera(places, width, height) };
  }, [network, positions, width, height]);
  const isInView = [...untied.places.values()].some((place) => {
    const [x, y] = [place.x * camera.k + camera.x, place.y * camera.k + camera.y];
    return x > 0 && x < width && y > 0 && y < height;
  });
  if (untied.places.size === 0 || isInView) return null;
  return (
    <button
      type="button"
      className="button network-untied-hint"
      onClick={() => {
        onShow(untied.camera);
      }}
    >
      {`${t.untiedCompanies(untied.places.size)} ›`}
    </button>
  );
}
