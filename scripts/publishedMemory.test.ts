import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../src/data/checkDataset';
import { memoryNeed } from '../src/data/memory';

interface Published {
  readonly model: string;
  readonly params: number;
  readonly bytes: number;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const { rows } = read('scripts/facts/published-memory.json') as { rows: Published[] };
const { dataset } = checkDataset(read('public/data/ai-2023.json'));

describe('the memory of the shipped models', () => {
  it.each(rows)('is that published for $model of $params parameters, within 1 %', (published) => {
    const model = dataset?.models.find(({ id }) => id === published.model);
    const { weights } = memoryNeed(model ?? {}, published.params, 16, null);
    expect(model).toBeDefined();
    expect(Math.abs(weights / published.bytes - 1)).toBeLessThan(0.01);
  });
  it('is held against at least eight models', () => {
    expect(new Set(rows.map(({ model }) => model)).size).toBeGreaterThanOrEqual(8);
  });
});

describe('the configurations of the shipped models', () => {
  const configurations = dataset?.models.flatMap((model) => model.configurations ?? []) ?? [];
  it('are each told once, and round to the size they are of', () => {
    for (const { configurations: own = [] } of dataset?.models ?? []) {
      expect(new Set(own.map(({ params }) => params)).size).toBe(own.length);
    }
    // OpenLLaMA 3B, the roughest name of all, has 3.43 billion.
    for (const { params, exactParams = params } of configurations) {
      expect(Math.abs(exactParams / params - 1)).toBeLessThan(0.15);
    }
  });
  it('are known for the models most run at home', () => {
    expect(configurations.length).toBeGreaterThanOrEqual(60);
  });
});
