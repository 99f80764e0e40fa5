import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callWorker } from './callWorker';

/** A worker that says what the test has it say. */
class ScriptedWorker extends EventTarget {
  readonly asked: unknown[] = [];
  isEnded = false;
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  break(): void {
    this.dispatchEvent(new Event('error'));
  }
}

function call(make?: () => Worker) {
  const worker = new ScriptedWorker();
  const [onNews, onFault] = [vi.fn(), vi.fn()];
  const called = callWorker(make ?? (() => worker as unknown as Worker), { onNews, onFault });
  return { worker, called, onNews, onFault };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('callWorker', () => {
  it('passes on what is asked and answered', () => {
    const { worker, called, onNews, onFault } = call();
    called.post('ask');
    worker.say('answer');
    vi.runAllTimers();
    expect(worker.asked).toEqual(['ask']);
    expect(onNews.mock.calls).toEqual([['answer']]);
    expect(onFault).not.toHaveBeenCalled();
  });

  it('tells of a worker that cannot be made, after it has returned', async () => {
    const { called, onFault } = call(() => {
      throw new Error('Worker is not defined');
    });
    expect(onFault).not.toHaveBeenCalled();
    called.post('ask');
    await vi.runAllTimersAsync();
    expect(onFault).toHaveBeenCalledOnce();
  });

  it('tells once of a worker that breaks, early or late, and ends it', () => {
    const { worker, called, onNews, onFault } = call();
    called.post('ask');
    worker.say('answer');
    worker.break();
    worker.break();
    worker.say('more');
    vi.runAllTimers();
    expect(onFault).toHaveBeenCalledOnce();
    expect(onNews).toHaveBeenCalledOnce();
    expect(worker.isEnded).toBe(true);
  });

  it('tells of a worker that says nothing to what it was asked', () => {
    const { worker, called, onFault } = call();
    vi.advanceTimersByTime(60_000);
    expect(onFault).not.toHaveBeenCalled();
    called.post('ask');
    vi.advanceTimersByTime(3_000);
    expect(onFault).not.toHaveBeenCalled();
    called.post('ask again');
    vi.advanceTimersByTime(3_000);
    expect(onFault).toHaveBeenCalledOnce();
    expect(worker.isEnded).toBe(true);
  });

  it('has patience with a worker once it was heard of', () => {
    const { worker, called, onFault } = call();
    called.post('ask');
    worker.say('begun');
    called.post('ask more');
    vi.advanceTimersByTime(60_000);
    expect(onFault).not.toHaveBeenCalled();
  });

  it('tells nothing more once it is ended', async () => {
    const { worker, called, onNews, onFault } = call();
    called.post('ask');
    called.end();
    worker.say('answer');
    worker.break();
    await vi.runAllTimersAsync();
    expect(onNews).not.toHaveBeenCalled();
    expect(onFault).not.toHaveBeenCalled();
  });
});
