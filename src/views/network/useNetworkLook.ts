import { useThemed, type ThemeReader } from '../../ui/useThemed';
import type { NetworkColors } from './paintNetwork';
import { TIE_STYLES } from './tieKinds';

/** What the canvases of the network take from the theme. */
export interface NetworkLook {
  readonly colors: NetworkColors;
  /** Device px per CSS px. */
  readonly scale: number;
}

/** The look in force, renewed when theme, language or screen change. */
export function useNetworkLook(): NetworkLook {
  return useThemed(readLook);
}

function readLook({ color, scale }: ThemeReader): NetworkLook {
  return {
    colors: {
      paper: color('var(--paper)'),
      ink: color('var(--ink)'),
      inkFaint: color('var(--ink-faint)'),
      accent: color('var(--accent)'),
      focus: color('var(--focus)'),
      ties: TIE_STYLES.map((style) => color(style.color)),
    },
    scale,
  };
}
