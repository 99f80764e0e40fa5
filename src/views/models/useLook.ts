import { MODALITIES, type Modality } from '../../data/modelKinds';
import { useThemed, type ThemeReader } from '../../ui/useThemed';
import { colorOfModality } from './symbols';

/** What a canvas cannot take from the style sheet itself: the theme's colours and fonts, and the device's px per CSS px. */
export interface Look {
  readonly paper: string;
  readonly sunken: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly accent: string;
  readonly focus: string;
  readonly modality: Readonly<Record<Modality, string>>;
  /** A CSS font family. */
  readonly font: string;
  readonly scale: number;
}

/** The look in force, renewed when theme, language or screen change. */
export function useLook(): Look {
  return useThemed(readLook);
}

function readLook({ color, property, scale }: ThemeReader): Look {
  const colors = MODALITIES.map((modality) => [modality, color(colorOfModality(modality))]);
  return {
    paper: color('var(--paper)'),
    sunken: color('var(--paper-sunken)'),
    ink: color('var(--ink)'),
    inkSoft: color('var(--ink-soft)'),
    inkFaint: color('var(--ink-faint)'),
    rule: color('var(--rule)'),
    ruleStrong: color('var(--rule-strong)'),
    accent: color('var(--accent)'),
    focus: color('var(--focus)'),
    // Sound: one colour for each modality.
    modality: Object.fromEntries(colors) as Readonly<Record<Modality, string>>,
    font: property('--font-text'),
    scale,
  };
}
