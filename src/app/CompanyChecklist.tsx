import { useId, useMemo, useState } from 'react';
import type { Atlas } from '../data/atlas';
import { foldText } from '../data/search';
import { companyChecklist } from '../i18n/messages/companyChecklist';
import { shell } from '../i18n/messages/shell';
import { inLanguage } from '../i18n/text';
import { useLanguage, useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { useComposedText } from '../ui/useComposedText';
import { ModalDialog } from './ModalDialog';

interface CompanyChecklistProps {
  readonly atlas: Atlas;
  readonly counts: ReadonlyMap<string, number>;
  readonly onClose: () => void;
}

/** A dialog of every company with a box to tick, narrowed by what is typed. */
export function CompanyChecklist({ atlas, counts, onClose }: CompanyChecklistProps) {
  const t = useMessages(companyChecklist);
  const { close, company } = useMessages(shell);
  const language = useLanguage();
  const chosen = useView((state) => state.company);
  const toggle = useView((state) => state.toggle);
  const [sought, setSought] = useState('');
  const field = useComposedText(sought, setSought);
  const listId = useId();
  const companies = useMemo(() => {
    const collator = new Intl.Collator(language);
    return atlas.companies
      .map((company) => ({ id: company.id, name: inLanguage(company.name, language), company }))
      .filter(({ company }) =>
        foldText(
          typeof company.name === 'string' ? company.name : `${company.name.en} ${company.name.zh}`,
        ).includes(foldText(sought)),
      )
      .sort((a, b) => collator.compare(a.name, b.name));
  }, [atlas, language, sought]);
  return (
    <ModalDialog name={company} className="company-list" onClose={onClose}>
      <div className="company-list-body">
        <div className="company-list-head">
          <input
            type="text"
            className="search"
            aria-label={t.findCompany}
            placeholder={t.findCompany}
            aria-controls={listId}
            autoFocus
            {...field}
          />
          <button type="button" className="button" onClick={onClose}>
            {close}
          </button>
        </div>
        <ul id={listId}>
          {companies.map(({ id, name }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={() => {
                    toggle('company', id);
                  }}
                />
                <bdi>{name}</bdi> <span className="option-count">{counts.get(id) ?? 0}</span>
              </label>
            </li>
          ))}
          {companies.length === 0 && <li>{t.noCompanyFound}</li>}
        </ul>
      </div>
    </ModalDialog>
  );
}
