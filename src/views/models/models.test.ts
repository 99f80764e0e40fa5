import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../data/atlas';
import type { Dataset } from '../../data/schema';
import { utcDay } from '../../geometry/utcDay';
import { markToOpen, nearestMark, revealing } from './hitTest';
import type { ModelMark } from './layoutModels';
import { modelAfter } from './modelOrder';
import { lineageOf } from './lineage';
import {
  familyInWords,
  lineageInWords,
  fitInWords,
  nameOfMark,
  sizeInWords,
  summaryInWords,
} from './modelWords';
import { notabilityOf } from './notability';
import { RANGE_2023, sampleModel } from './sampleModels';
import { buildTimeWarp } from './timeWarp';

const gpt3 = sampleModel('gpt-3', utcDay(2020, 5, 28), 175e9, { name: 'GPT-3' });
const llama = sampleModel('llama', utcDay(2023, 2, 24), 65e9, { otherSizes: [33e9, 7e9] });
const gpt4 = sampleModel('gpt-4', utcDay(2023, 3, 14), null, { name: 'GPT-4' });
const mixtral = sampleModel('mixtral', utcDay(2023, 12, 11), 46.7e9, {
  name: 'Mixtral 8x7B',
  activeParams: 12.9e9,
});
const all = [mixtral, gpt4, gpt3, llama];

describe('modelAfter', () => {
  it('walks by date', () => {
    expect(modelAfter(all, gpt3, 'later')).toBe(llama);
    expect(modelAfter(all, mixtral, 'later')).toBeNull();
    expect(modelAfter(all, mixtral, 'first')).toBe(gpt3);
  });
  it('walks by size, the undisclosed below the smallest', () => {
    expect(modelAfter(all, mixtral, 'larger')).toBe(llama);
    expect(modelAfter(all, mixtral, 'smaller')).toBe(gpt4);
    expect(modelAfter(all, gpt4, 'smaller')).toBeNull();
  });
});

describe('words', () => {
  it('say date, size and how it is known', () => {
    expect(nameOfMark(gpt3, 'en')).toBe(
      'GPT-3, 28 May 2020, Text, 175B parameters, stated by the maker',
    );
    expect(nameOfMark(mixtral, 'zh')).toBe(
      'Mixtral 8x7B，2023年12月11日，文本，467 亿参数，每个词元激活 129 亿，官方公布',
    );
    expect(nameOfMark(gpt4, 'en')).toContain('size not disclosed');
  });
  it('say of an estimate that it is one, and whose', () => {
    const by = { title: 't', publisher: 'The Decoder', url: 'https://example.org' };
    const leaked = { ...gpt4, paramsEstimate: { low: 1.76e12, high: 1.8e12, by } };
    expect(sizeInWords(leaked, 'en')).toBe(
      'size not disclosed, 1.76T–1.8T according to The Decoder',
    );
    expect(modelAfter([gpt3, leaked], gpt3, 'larger')).toBe(leaked);
  });
  it('tell where a model comes from and what came of it', () => {
    const vicuna = sampleModel('vicuna', 2, 13e9, { name: 'Vicuna', baseModel: 'llama' });
    const llava = sampleModel('llava', 3, 13e9, { name: 'LLaVA', baseModel: 'vicuna' });
    const kin = [llama, vicuna, llava];
    expect(lineageInWords(lineageOf(vicuna, kin), 'en')).toBe(
      'built on Model llama; base of LLaVA',
    );
    expect(lineageInWords(lineageOf(llava, kin), 'zh')).toBe('基于 Vicuna，后者又基于 Model llama');
    expect(lineageInWords(lineageOf(gpt3, kin), 'en')).toBeNull();
  });
  it('list the other sizes of a family from the smallest', () => {
    expect(familyInWords(llama, 'en')).toBe('also in 7B, 33B');
    expect(familyInWords(gpt3, 'en')).toBeNull();
  });
  it('sum up what is shown', () => {
    expect(summaryInWords(all, 'en')).toBe(
      '3 models from 46.7 billion to 175 billion parameters; 1 of undisclosed size',
    );
    expect(summaryInWords([gpt3], 'en')).toBe('1 model of 175 billion parameters');
    expect(summaryInWords([gpt4], 'zh')).toBe('1 个模型未披露规模');
  });
});

describe('fitInWords', () => {
  const family = {
    ...llama,
    params: 70e9,
    otherSizes: [13e9],
    weights: 'open' as const,
    longestContext: 32768,
  };
  it('names the size that runs and its share of the card', () => {
    const machine = { fits: 24, bits: 8, context: null } as const;
    expect(fitInWords(family, machine, 'en')).toBe('runs as 13B, 55 % of the card');
    expect(fitInWords(family, machine, 'zh')).toBe('可运行 130 亿，占显存 55%');
  });
  it('owns up to a cache it does not know, and says nothing of what does not run', () => {
    const machine = { fits: 24, bits: 8, context: 4096 } as const;
    expect(fitInWords(family, machine, 'en')).toContain('cache not known');
    expect(fitInWords(family, { ...machine, fits: 8 }, 'en')).toBeNull();
    expect(fitInWords(family, { ...machine, fits: null }, 'en')).toBeNull();
  });
});

describe('notabilityOf', () => {
  it('puts the article first, then important events, then size', () => {
    const event = { id: 'e', date: '2023-03-14', category: 'text', kind: 'release' };
    const words = { title: 't', summary: 's', companies: [], tags: [], sources: [] };
    const dataset: Dataset = {
      schemaVersion: 1,
      id: 'd',
      title: 't',
      description: 'd',
      updated: '2023-12-31',
      license: 'l',
      range: { from: '2023-01-01', to: '2023-12-31' },
      categories: [{ id: 'text', name: 'Text' }],
      companies: [],
      relations: [],
      models: [],
      events: [{ ...event, ...words, importance: 1, models: ['gpt-4'] }],
    };
    const { eventsByModel } = buildAtlas(dataset);
    const named = notabilityOf({ ...llama, inArticle: true }, eventsByModel);
    const important = notabilityOf(gpt4, eventsByModel);
    const large = notabilityOf(gpt3, eventsByModel);
    expect(named).toBeGreaterThan(important);
    expect(important).toBeGreaterThan(large);
    expect(large).toBeGreaterThan(notabilityOf(llama, eventsByModel));
  });
});

describe('nearestMark', () => {
  const markAt = (
    model: ModelMark['model'],
    x: number,
    y: number,
    labelled = false,
  ): ModelMark => ({
    model,
    x,
    y,
    shelved: false,
    dateSpan: null,
    estimate: null,
    activeY: null,
    siblings: [],
    family: null,
    labelWidth: 60,
    label: labelled
      ? { x: x + 10, y, box: { x: x + 8, y: y - 8, width: 60, height: 15 }, leader: null }
      : null,
  });
  const marks = [markAt(gpt3, 100, 100, true), markAt(llama, 120, 112)];
  it('finds the nearest within reach, also by its label', () => {
    expect(nearestMark(marks, 103, 98)?.model).toBe(gpt3);
    expect(nearestMark(marks, 160, 100)?.model).toBe(gpt3);
    expect(nearestMark(marks, 121, 113)?.model).toBe(llama);
    expect(nearestMark(marks, 300, 300)).toBeNull();
  });
  it('lets one click through marks that lie on each other, but not through a label', () => {
    const stacked = [markAt(llama, 101, 100), markAt(mixtral, 100, 101), ...marks];
    const seen = ['gpt-3'];
    for (let click = 0; click < 3; click += 1) {
      const next = markToOpen(stacked, 100, 100, seen.at(-1) ?? null);
      seen.push(next?.model.id ?? '');
    }
    expect(new Set(seen)).toEqual(new Set(['gpt-3', 'llama', 'mixtral']));
    expect(seen[3]).toBe('gpt-3');
    expect(markToOpen(stacked, 160, 100, 'gpt-3')?.model).toBe(gpt3);
    expect(markToOpen(stacked, 300, 300, 'gpt-3')).toBeNull();
  });
});

describe('revealing', () => {
  const warp = buildTimeWarp(RANGE_2023, []);
  it('moves only the axis that has to move, and keeps both scales', () => {
    const window = { time: { start: 0, end: 1 }, size: { start: 6, end: 8 } };
    const next = revealing(window, llama, warp);
    expect(next.time).toBe(window.time);
    expect(next.size.end).toBeGreaterThan(Math.log10(65e9));
    expect(next.size.end - next.size.start).toBeCloseTo(2);
  });
});
