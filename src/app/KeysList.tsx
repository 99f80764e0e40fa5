import { keys } from '../i18n/messages/keys';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import type { ViewName } from '../state/viewState';

type Entry = readonly [keys: readonly string[], meaning: string];

/** The keys of the page and of one view. */
export function KeysList({ view }: { readonly view: ViewName }) {
  const t = useMessages(keys);
  const page = useMessages(shell);
  const zoom: readonly Entry[] = [
    [['+'], t.zoomIn],
    [['−'], t.zoomOut],
    [['0'], t.wholeView],
  ];
  const ofView: Readonly<Record<ViewName, readonly Entry[]>> = {
    timeline: [
      [['←', '→'], t.alongLane],
      [['↑', '↓'], t.acrossLanes],
      [['Home', 'End'], t.laneEnds],
      [['PageUp', 'PageDown'], t.byMonth],
      [['[', ']'], t.related],
      [[t.range], t.rangeMeaning],
      ...zoom,
    ],
    network: [
      [['←', '→'], t.toCompany],
      [['↑', '↓', '[', ']'], t.ties],
      [['←', '→'], t.tieEnds],
      [['Escape'], t.tieBack],
      [[t.letters], t.findCompany],
      ...zoom,
    ],
    models: [
      [['←', '→'], t.byDate],
      [['↑', '↓'], t.bySize],
      [['Home', 'End'], t.ends],
      [['c', t.shiftClick], t.compare],
      ...zoom,
    ],
    story: [],
  };
  return (
    <>
      <h3>{t.everywhere}</h3>
      <Entries
        entries={[
          [['/'], t.search],
          [['?'], t.help],
          [['Enter'], t.openItem],
          [['Escape'], t.closeDetail],
        ]}
      />
      <h3>{page[view]}</h3>
      {ofView[view].length === 0 ? <p>{t.storyNone}</p> : <Entries entries={ofView[view]} />}
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <dl className="keys">
      {entries.map(([names, meaning]) => (
        <div key={meaning}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
