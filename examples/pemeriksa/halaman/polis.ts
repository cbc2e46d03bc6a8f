interface Polis {
  createScriptURL(alamat: string): string;
  createHTML(html: string): string;
}

interface PembuatPolis {
  createPolicy(nama: string, aturan: Polis): Polis;
}

const aturan: Polis = {
  createScriptURL: (alamat) => {
    if (!alamat.startsWith('blob:')) throw new TypeError('hanya pekerja halaman ini');
    return alamat;
  },
  // Only for DOMParser, whose document runs and loads nothing.
  createHTML: (html) => html,
};

const pembuat = (globalThis as { trustedTypes?: PembuatPolis }).trustedTypes;

/** The only policy that the page's content-security policy allows; browsers without Trusted Types take the rules themselves. */
export const polis: Polis = pembuat?.createPolicy('lkjip', aturan) ?? aturan;
