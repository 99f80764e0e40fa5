import { describe, expect, it } from 'vitest';
import { parseDataAddress, refusalOf } from './dataAddress';

describe('parseDataAddress', () => {
  it.each([
    ['data/mine.json', 'data/mine.json'],
    ['/other.json', '/other.json'],
    ['../a.json?x=1', '../a.json?x=1'],
    ['https://example.org/a.json?user=a@b', 'https://example.org/a.json?user=a@b'],
    ['HTTPS://example.org/A.json', 'https://example.org/A.json'],
    ['数据/二〇二三.json', '数据/二〇二三.json'],
  ])('takes %s', (text, address) => {
    expect(parseDataAddress(text)).toBe(address);
  });
  it.each([
    ['http://example.org/a.json', 'unencrypted'],
    ['HTTP://example.org/a.json', 'unencrypted'],
    ['https://user:pw@example.org/a.json', 'credentials'],
    ['https://user@example.org/a.json', 'credentials'],
    ['//example.org/a.json', 'noAddress'],
    ['javascript:alert(1)', 'noAddress'],
    ['data:application/json,{}', 'noAddress'],
    ['https://', 'noAddress'],
    ['https:///a.json', 'noAddress'],
    ['https://[/a.json', 'noAddress'],
    ['\\\\example.org\\a.json', 'noAddress'],
    ['\u0001//example.org/a.json', 'noAddress'],
    ['\u0000https://example.org/a.json', 'noAddress'],
    ['\u001Fjavascript:alert(1)', 'noAddress'],
    ['ht\u007Ftps://example.org', 'noAddress'],
    ['a b.json', 'noAddress'],
  ])('refuses %j and says why: %s', (text, refusal) => {
    expect(parseDataAddress(text)).toBeUndefined();
    expect(refusalOf(text)).toBe(refusal);
  });
});
