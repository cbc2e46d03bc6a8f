import { useEffect, useState } from 'preact/hooks';
import type { Permintaan } from '../pesan.js';
import type { Pekerja } from './pekerja.js';

/** The catalogue of formulas and presets, asked for when the part of the page that shows it is first seen; null until it has come. */
export function useKatalog(pekerja: Pekerja, aktif: boolean): Permintaan['katalog']['keluar'] | null {
  const [katalog, aturKatalog] = useState<Permintaan['katalog']['keluar'] | null>(null);
  useEffect(() => {
    if (!aktif || katalog !== null) return;
    pekerja.minta('katalog', {}).then(aturKatalog, () => undefined);
  }, [aktif, katalog, pekerja]);
  return katalog;
}
