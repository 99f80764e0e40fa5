import { useEffect, useState } from 'react';
import { MODALITIES, type Modality } from '../../data/modelKinds';
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
  const [look, setLook] = useState(readLook);
  useEffect(() => {
    const renew = () => {
      setLook(readLook);
    };
    const observer = new MutationObserver(renew);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
    const queries = [
      window.matchMedia('(prefers-color-scheme: dark)'),
      window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`),
    ];
    for (const query of queries) query.addEventListener('change', renew);
    return () => {
      observer.disconnect();
      for (const query of queries) query.removeEventListener('change', renew);
    };
  }, [look.scale]);
  return look;
}

function readLook(): Look {
  const probe = document.createElement('span');
  document.body.append(probe);
  const style = window.getComputedStyle(probe);
  // A custom property is read as written; only as a colour is the one for this theme chosen.
  const color = (css: string) => {
    probe.style.color = css;
    return style.color;
  };
  const colors = MODALITIES.map((modality) => [modality, color(colorOfModality(modality))]);
  const look: Look = {
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
    font: style.getPropertyValue('--font-text'),
    scale: window.devicePixelRatio,
  };
  probe.remove();
  return look;
}
