import { useMemo } from 'react';
import type { AtlasModel } from '../../data/atlas';
import { asItRuns } from '../../data/asItRuns';
import { formatCount } from '../../i18n/format';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';

/**
 * Models as the machine that is asked for runs them, named with the size that runs where that is not their own; as they
 * are if no machine is.
 */
export function useRunning(models: readonly AtlasModel[]): readonly AtlasModel[] {
  const t = useMessages(messages);
  const language = useLanguage();
  const fits = useView((state) => state.fits);
  const bits = useView((state) => state.bits);
  const context = useView((state) => state.context);
  return useMemo(
    () =>
      fits === null
        ? models
        : models.map((model) => {
            const running = asItRuns(model, { fits, bits, context });
            if (running === model || running.params === null) return model;
            const size = formatCount(running.params, language);
            return { ...running, name: t.runningAs(running.name, size) };
          }),
    [models, fits, bits, context, language, t],
  );
}
