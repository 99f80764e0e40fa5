import { describe, expect, it } from 'vitest';
import { testTie } from '../../data/testTie';
import { bendTies } from './bendTies';
import { numberNetwork, placeNetwork } from './drawNetwork';
import {
  companyTyped,
  endTowards,
  isBeginning,
  isTyping,
  nearestTowards,
  tieAfter,
  typeOn,
} from './keySteps';

const tie = (id: string, source: string, target: string) => testTie({ id, source, target });
// The hub in the middle, one company on each side of it, and one far off to the right.
const positions = new Map([
  ['hub', { x: 0, y: 0 }],
  ['east', { x: 100, y: 10 }],
  ['west', { x: -80, y: 0 }],
  ['north', { x: 5, y: -60 }],
  ['far', { x: 400, y: 0 }],
]);
const ties = [
  tie('1', 'hub', 'east'),
  tie('2', 'west', 'hub'),
  tie('3', 'hub', 'north'),
  tie('4', 'far', 'far'),
];
const network = placeNetwork(numberNetwork(ties, []), positions, bendTies(ties, positions));
const number = (id: string) => network.numberOf.get(id) ?? -1;
const nearest = (id: string, dx: -1 | 0 | 1, dy: -1 | 0 | 1) => {
  const found = nearestTowards(network, number(id), [dx, dy]);
  return found === null ? null : network.companies[found];
};

describe('arrow keys', () => {
  it('lead to the nearest company that way, or nowhere', () => {
    expect(nearest('hub', 1, 0)).toBe('east');
    expect(nearest('hub', -1, 0)).toBe('west');
    expect(nearest('hub', 0, -1)).toBe('north');
    expect(nearest('hub', 0, 1)).toBeNull();
    expect(nearest('east', 1, 0)).toBe('far');
  });
  it('lead from a tie to the company at that end, whichever way the tie goes', () => {
    expect(endTowards(network, 0, 1)).toBe(number('east'));
    expect(endTowards(network, 0, -1)).toBe(number('hub'));
    expect(endTowards(network, 1, -1)).toBe(number('west'));
    expect(endTowards(network, 3, 1)).toBe(number('far'));
  });
});

describe('tieAfter', () => {
  it('goes through the ties of a company in order of time, round and round', () => {
    const hub = number('hub');
    expect(tieAfter(network, hub, null, 1)).toBe(0);
    expect(tieAfter(network, hub, 0, 1)).toBe(1);
    expect(tieAfter(network, hub, 2, 1)).toBe(0);
    expect(tieAfter(network, hub, null, -1)).toBe(2);
    expect(tieAfter(network, hub, 0, -1)).toBe(2);
  });
  it('begins anew with a tie that is not one of the company’s', () => {
    expect(tieAfter(network, number('east'), 2, 1)).toBe(0);
  });
});

describe('letters', () => {
  const names = [
    ['OpenAI'],
    ['Anthropic'],
    ['Hugging Face', '抱抱脸'],
    ['Amazon', '亚马逊'],
    ['Stability AI'],
  ];
  it('find by the beginning of a name, then of a word in it, in either language', () => {
    expect(companyTyped(names, 'an', null)).toBe(1);
    expect(companyTyped(names, 'FACE', null)).toBe(2);
    expect(companyTyped(names, '亚马', null)).toBe(3);
    expect(companyTyped(names, 'xyz', null)).toBeNull();
  });
  it('lead on from one to the next when the same is typed again', () => {
    expect(companyTyped(names, 'a', null)).toBe(1);
    expect(companyTyped(names, 'aa', 1)).toBe(3);
    expect(companyTyped(names, 'aaa', 3)).toBe(1);
  });
  it('may be digits and signs that a name goes on with', () => {
    const numbered = [['OpenAI'], ['01.AI', '零一万物']];
    expect(isBeginning(numbered, '01')).toBe(true);
    expect(isBeginning(numbered, '00')).toBe(false);
    expect(isBeginning(numbered, '零一')).toBe(true);
  });
  it('make one word until there is a pause', () => {
    const word = typeOn(typeOn({ letters: '', at: -Infinity }, 'o', 0), 'p', 400);
    expect(word.letters).toBe('op');
    expect(isTyping(word, 1_300)).toBe(true);
    expect(isTyping(word, 1_500)).toBe(false);
    expect(typeOn(word, 'm', 2_000).letters).toBe('m');
  });
});
