import { describe, expect, it } from 'vitest';
import { companyNamed } from './companyNamed';

const companies = [
  { id: 'google', names: ['Google', '谷歌'] },
  { id: 'google-deepmind', names: ['Google DeepMind', '谷歌 DeepMind'] },
  { id: 'nvidia', names: ['Nvidia', '英伟达'] },
  { id: 'mistral-ai', names: ['Mistral AI'] },
  { id: '01-ai', names: ['01.AI', '零一万物'] },
  { id: 'iflytek', names: ['iFlytek', '科大讯飞'] },
  { id: 'amazon', names: ['Amazon', '亚马逊'] },
  { id: 'ai', names: ['AI'] },
];

describe('a company is found', () => {
  it.each([
    ['by its whole name', 'Google DeepMind', 'google-deepmind'],
    ['by its name in the other language', 'nvidia', 'nvidia'],
    ['by its Chinese name', '英伟达', 'nvidia'],
    ['however it is written', ' MISTRAL ai ', 'mistral-ai'],
    ['by its first word', 'Mistral', 'mistral-ai'],
    ['by a later word', 'deepmind', 'google-deepmind'],
    ['by the beginning of a word', 'deepm', 'google-deepmind'],
    ['by a name with or without its full stop', '01ai', '01-ai'],
    ['by a part of a Chinese name', '讯飞', 'iflytek'],
    ['as the first of several with such a word', 'goo', 'google'],
    ['by a whole name before any that has it as a word', 'ai', 'ai'],
  ])('%s', (_how, typed, id) => {
    expect(companyNamed(companies, typed)).toBe(id);
  });
  it.each([
    ['text within a word', 'mind'],
    ['what nobody is called', 'Nobody Inc.'],
    ['nothing', ' '],
    ['what folds to nothing', '-'],
  ])('never by %s', (_what, typed) => {
    expect(companyNamed(companies, typed)).toBeNull();
  });
});
