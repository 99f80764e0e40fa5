import { layoutNetwork, type Tie } from './layoutNetwork';

self.addEventListener('message', ({ data }: MessageEvent<readonly Tie[]>) => {
  self.postMessage(layoutNetwork(data));
});
