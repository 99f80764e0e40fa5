import { useMemo } from 'react';
import type { AtlasModel } from '../../data/atlas';
import { asItRuns } from '../../data/asItRuns';
import { useView } from '../../state/useView';

/** Models as the machine that is asked for runs them; as they are if none is. */
export function useRunning(models: readonly AtlasModel[]): readonly AtlasModel[] {
  const fits = useView((state) => state.fits);
  const bits = useView((state) => state.bits);
  const context = useView((state) => state.context);
  return useMemo(
    () =>
      fits === null ? models : models.map((model) => asItRuns(model, { fits, bits, context })),
    [models, fits, bits, context],
  );
}
