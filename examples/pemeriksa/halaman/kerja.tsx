import { useEffect, useState } from 'preact/hooks';

/** What is being done, since when it is silent, and the way to stop it. */
export interface Kerja {
  readonly apa: string;
  readonly langkah: string;
  readonly mulai: number;
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
