import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { useComposedText } from '../ui/useComposedText';
import { useShortcut } from '../ui/useShortcut';
import { useView } from '../state/useView';
import { LONGEST_SEARCH } from '../state/urlCodec';
import { ViewLink } from '../state/ViewLink';
import { VIEWS, type Theme } from '../state/viewState';
import type { useAppearance } from './useAppearance';

interface MastheadProps {
  readonly appearance: ReturnType<typeof useAppearance>;
}

/**
 * The links to the views, search, language and theme. Title and tagline stand in index.html, so that they are painted
 * before any script and never replaced; this fills the place left for it beside them.
 */
export function Masthead({ appearance }: MastheadProps) {
  const t = useMessages(shell);
  const current = useView((state) => state.view);
  const place = document.getElementById('masthead-tools');
  if (place === null) return null;
  return createPortal(
    <>
      <nav aria-label={t.views} className="masthead-views">
        {VIEWS.map((view) => (
          <ViewLink key={view} patch={{ view }} current={view === current ? 'page' : undefined}>
            {t[view]}
          </ViewLink>
        ))}
      </nav>
      <SearchBox />
      <div className="masthead-choices">
        <button
          type="button"
          className="button quiet"
          lang={appearance.language === 'en' ? 'zh-Hans' : 'en'}
          onClick={() => {
            appearance.setLanguage(appearance.language === 'en' ? 'zh' : 'en');
          }}
        >
          {t.otherLanguage}
        </button>
        <ThemeButton theme={appearance.theme} setTheme={appearance.setTheme} />
      </div>
    </>,
    place,
  );
}

function SearchBox() {
  const t = useMessages(shell);
  const query = useView((state) => state.q);
  const change = useView((state) => state.change);
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', () => {
    input.current?.focus();
  });
  const field = useComposedText(query, (q) => {
    change({ q });
  });
  return (
    <input
      ref={input}
      type="search"
      className="search"
      dir="auto"
      aria-label={t.search}
      placeholder={t.searchHint}
      maxLength={LONGEST_SEARCH}
      {...field}
    />
  );
}

const NEXT_THEME = new Map<Theme | null, Theme | null>([
  [null, 'light'],
  ['light', 'dark'],
  ['dark', null],
]);
const THEME_GLYPHS = { system: '◐', light: '○', dark: '●' } as const;

function ThemeButton({ theme, setTheme }: Pick<MastheadProps['appearance'], 'theme' | 'setTheme'>) {
  const t = useMessages(shell);
  const name = { system: t.themeSystem, light: t.themeLight, dark: t.themeDark }[theme ?? 'system'];
  return (
    <button
      type="button"
      className="button quiet"
      title={name}
      aria-label={`${t.theme}: ${name}`}
      onClick={() => {
        setTheme(NEXT_THEME.get(theme) ?? null);
      }}
    >
      <span aria-hidden="true">{THEME_GLYPHS[theme ?? 'system']}</span>
    </button>
  );
}
