import { useMemo, useState } from 'react';
import type { Atlas } from '../../../data/atlas';
import { licencesOf } from '../../../data/licences';
import { foldText } from '../../../data/search';
import { models as messages } from '../../../i18n/messages/models';
import { useMessages } from '../../../i18n/useLanguage';
import { FacetOptions } from './FacetOptions';

/** Every licence of the dataset, the most used first, narrowed by what is typed. */
export function LicenceOptions({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(messages);
  const [sought, setSought] = useState('');
  const licences = useMemo(() => {
    const uses = new Map<string, { id: string; name: string; count: number }>();
    for (const { id, name } of atlas.models.flatMap(licencesOf)) {
      const use = uses.get(id);
      if (use) use.count += 1;
      else uses.set(id, { id, name, count: 1 });
    }
    return [...uses.values()].sort((a, b) => b.count - a.count);
  }, [atlas]);
  return (
    <>
      <input
        type="text"
        className="search"
        aria-label={t.findLicence}
        placeholder={t.findLicence}
        value={sought}
        onChange={({ target }) => {
          setSought(target.value);
        }}
      />
      <FacetOptions
        atlas={atlas}
        facet="licence"
        options={licences.filter(({ name }) => foldText(name).includes(foldText(sought)))}
      />
    </>
  );
}
