import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'coverage/layar';

/** What takes a picture: a page of Playwright, or of Puppeteer. */
interface Terpotret {
  screenshot(opsi: { path: `${string}.png`; fullPage?: boolean }): Promise<unknown>;
}

/**
 * Keeps what a person would see, for a look at it: `LKJIP_LAYAR=1 npx vitest run test/contoh`. Nothing is compared with it, and a picture of a whole page
 * takes longer than the test around it, so no other run takes any.
 */
export async function potret(halaman: Terpotret, nama: string, fullPage = false): Promise<void> {
  if (!process.env['LKJIP_LAYAR']) return;
  mkdirSync(FOLDER, { recursive: true });
  await halaman.screenshot({ path: `${join(FOLDER, nama)}.png`, fullPage });
}
