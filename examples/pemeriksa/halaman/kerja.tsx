import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Dihentikan } from './pekerja.js';

/** What is being done, since when it is silent, and the way to stop it. */
export interface Kerja {
  readonly apa: string;
  readonly langkah: string;
  readonly mulai: number;
}

/** Does a piece of work, which tells of its steps. */
export type Jalankan = (apa: string, isi: (lapor: (langkah: string) => void) => Promise<void>) => Promise<void>;

/**
 * The work of a part of the page: what is being done, and how the last of it failed; one thing at a time. `dihentikan` is said, and `saatDihentikan`
 * called, when it was stopped.
 */
export function useKerja(dihentikan: string, saatDihentikan?: () => void) {
  const [kerja, aturKerja] = useState<Kerja | null>(null);
  const [galat, aturGalat] = useState('');
  const sibuk = useRef(false);
  const jalankan: Jalankan = useCallback(
    async (apa, isi) => {
      if (sibuk.current) return aturGalat('Pekerjaan sebelumnya belum selesai: tunggu, atau hentikan dahulu.');
      sibuk.current = true;
      const mulai = performance.now();
      aturKerja({ apa, langkah: '', mulai });
      aturGalat('');
      try {
        await isi((langkah) => aturKerja({ apa, langkah, mulai }));
        aturGalat('');
      } catch (e) {
        aturGalat(e instanceof Dihentikan ? dihentikan : (e as Error).message);
        if (e instanceof Dihentikan) saatDihentikan?.();
      } finally {
        sibuk.current = false;
        aturKerja(null);
      }
    },
    [dihentikan, saatDihentikan],
  );
  return { kerja, galat, aturGalat, jalankan };
}

const DIAM_LAMA = 30;

export function TampilanKerja({ kerja, hentikan }: { kerja: Kerja; hentikan: () => void }) {
  const [detik, aturDetik] = useState(0);
  const [diam, aturDiam] = useState(0);
  useEffect(() => {
    const jam = setInterval(() => {
      aturDetik(Math.round((performance.now() - kerja.mulai) / 1000));
      aturDiam((d) => d + 1);
    }, 1000);
    return () => clearInterval(jam);
  }, [kerja.mulai]);
  useEffect(() => aturDiam(0), [kerja.langkah]);
  return (
    <section class="kerja">
      <p role="status">
        {kerja.apa}: {kerja.langkah || 'mulai'}…
      </p>
      <p aria-hidden="true">{detik} detik</p>
      {diam >= DIAM_LAMA && <p>Sudah {diam} detik tanpa kabar. Berkas besar memang lama; bila ragu, hentikan.</p>}
      <button type="button" onClick={hentikan}>
        Hentikan
      </button>
    </section>
  );
}
