import { describe, expect, it } from 'vitest';
import type { FileProblem, LoadProblem } from '../data/loadProblem';
import { fileAdvice } from './fileAdvice';
import { loadReason } from './loadReason';

describe('loadReason', () => {
  it.each<[LoadProblem, RegExp, RegExp]>([
    [{ kind: 'refused', status: 401 }, /401.*not allowed/, /401.*不允许/],
    [{ kind: 'refused', status: 403 }, /403.*not allowed/, /403.*不允许/],
    [{ kind: 'refused', status: 404 }, /404.*no such file/, /404.*没有这个文件/],
    [{ kind: 'refused', status: 410 }, /410.*no such file/, /410.*没有这个文件/],
    [{ kind: 'refused', status: 418 }, /418 instead of sending/, /418，没有发送/],
    [{ kind: 'refused', status: 429 }, /429.*later/, /429.*稍后/],
    [{ kind: 'refused', status: 500 }, /500.*the server’s.*later/, /500.*服务器的故障/],
    [{ kind: 'offline' }, /offline/, /离线/],
    [{ kind: 'unreachable' }, /cannot be reached/, /无法连接/],
    [{ kind: 'notShared', host: 'a.example' }, /a\.example.*CORS/, /a\.example.*CORS/],
    [{ kind: 'redirected' }, /redirects/, /跳转/],
    [{ kind: 'interrupted', bytes: 12_345 }, /broke off after 12,345 bytes/, /12,345 字节处中断/],
    [{ kind: 'stalled', bytes: 0 }, /not answered for 12 seconds/, /12 秒内没有响应/],
    [{ kind: 'stalled', bytes: 5_000 }, /stopped after 5,000 bytes/, /停在 5,000 字节/],
    [{ kind: 'noReader' }, /part of this page that reads/, /读取数据集的部分/],
    [{ kind: 'otherFormat', format: 'gzip' }, /is gzip/, /gzip 格式/],
  ])('says of %o why and what to do, in both languages', (problem, english, chinese) => {
    expect(loadReason(problem, 'en')).toMatch(english);
    expect(loadReason(problem, 'zh')).toMatch(chinese);
  });
});

describe('fileAdvice', () => {
  it.each<[FileProblem, RegExp]>([
    [{ kind: 'otherFormat', format: 'UTF-16' }, /save it as UTF-8/],
    [{ kind: 'otherFormat', format: 'zip' }, /Unpack it/],
    [{ kind: 'otherFormat', format: 'CSV' }, /one JSON object/],
    [{ kind: 'notUtf8', offset: 1_234, looksLike: 'GB18030' }, /byte 1,234; it looks like GB18030/],
    [{ kind: 'notUtf8', offset: null, looksLike: null }, /save it as UTF-8/],
    [{ kind: 'comment', line: 3, column: 4 }, /no comments.*line 3, column 4/],
  ])('says of %o what to do', (problem, words) => {
    expect(fileAdvice(problem, 'en')).toMatch(words);
    expect(fileAdvice(problem, 'zh')).not.toBe('');
  });
  it('adds nothing where what would locate the fault did not arrive', () => {
    expect(fileAdvice({ kind: 'notJson', place: null }, 'en')).toBeNull();
  });
});
