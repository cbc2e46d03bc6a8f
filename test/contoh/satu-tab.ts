import type { Browser, Page } from 'playwright-core';

const UKURAN = { width: 1280, height: 800 };

/**
 * A tab in which one test after the other opens its page. A tab of its own costs three times the page: a process that starts, and the script
 * compiled anew. What a test could leave to the next is in the document, which goes with it (`kosongkanTab`); the pages store nothing.
 */
export async function bukaTab(peramban: Browser, alamatBoleh: RegExp, keluhkan: (kata: string) => void): Promise<Page> {
  const konteks = await peramban.newContext({ acceptDownloads: true, viewport: UKURAN });
  const tab = await konteks.newPage();
  tab.on('console', (m) => {
    if (['error', 'warning'].includes(m.type())) keluhkan(m.text());
  });
  tab.on('pageerror', (e) => keluhkan(e.message));
  tab.on('request', (r) => {
    if (!alamatBoleh.test(r.url())) keluhkan(`request: ${r.url()}`);
  });
  await tab.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (e) =>
      console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`),
    ),
  );
  return tab;
}

/** Ends what a test opened, with its workers and all it was told, and sets the tab as it was; then every complaint has come. */
export async function kosongkanTab(tab: Page): Promise<void> {
  const tersimpan = await tab.evaluate(() => {
    try {
      return localStorage.length + sessionStorage.length;
    } catch {
      // about:blank has no storage.
      return 0;
    }
  });
  tab.removeAllListeners('dialog');
  await tab.goto('about:blank');
  await tab.setViewportSize(UKURAN);
  await tab.emulateMedia({ colorScheme: 'light', media: null });
  if (tersimpan > 0) throw new Error('halamannya menyimpan sesuatu: uji berikutnya perlu konteks sendiri.');
}
