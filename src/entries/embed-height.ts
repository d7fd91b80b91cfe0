/**
 * For the page around an iframe of `dist/embed.html`, where it may have a script after all: makes the iframe as tall as what it
 * shows. `<script async src="embed-height.js"></script>`, once. Without it the iframe keeps the height that the page gives it.
 */
const least = 100;
const most = 40_000;

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe[src*="embed.html"]');

addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const height = data?.type === 'pinched-nerve-height' && data.height;
  // Whoever else sends a message has no say: it must be one of our iframes, and it sets the height of that one alone.
  if (typeof height !== 'number' || !Number.isFinite(height)) return;
  for (const frame of frames())
    if (frame.contentWindow === source) {
      frame.style.boxSizing = 'content-box';
      frame.style.height = `${Math.min(Math.max(height, least), most)}px`;
    }
});

// An iframe that was ready before this script has told its height to nobody.
for (const frame of frames()) frame.contentWindow?.postMessage('pinched-nerve-tell-height', '*');

export {};
