import { useMemo } from 'react';
import { MODALITIES, type Modality } from '../../data/modelKinds';
import { usePrinting } from '../../ui/usePrinting';
import { readWith, useThemed, type ThemeReader } from '../../ui/useThemed';
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

/** Px of the picture per CSS px, so that a printer's finer points have something to show. */
const PRINTED_SCALE = 3;

/** The look in force, renewed when theme, language or screen change; on paper that of the light theme, finely drawn. */
export function useLook(): Look {
  const look = useThemed(readLook);
  const isPrinting = usePrinting();
  const printed = useMemo(() => (isPrinting ? readPrinted() : null), [isPrinting]);
  return printed ?? look;
}

function readPrinted(): Look {
  const root = document.documentElement;
  const theme = root.getAttribute('data-theme');
  root.setAttribute('data-theme', 'light');
  const look = { ...readWith(readLook), scale: PRINTED_SCALE };
  if (theme === null) root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
  return look;
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
