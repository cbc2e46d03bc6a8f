import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page as it stands, with the places. */
export async function celaAxe(halaman: Page): Promise<string[]> {
  await halaman.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return halaman.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  });
}
