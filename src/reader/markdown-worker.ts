import { render, type Source } from './markdown.ts';

// Markdown is rendered in a process of its own: a text that kills the engine then kills this process and not the build.
process.on('message', (sources: Source[]) => {
  process.send?.(sources.map(render));
});
process.on('disconnect', () => process.exit(0));
