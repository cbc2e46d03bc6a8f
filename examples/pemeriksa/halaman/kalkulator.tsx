import { useEffect, useState } from 'preact/hooks';
import type { Hitungan, Pilihan } from '../pesan.js';
import { useKatalog } from './katalog.js';
import type { Pekerja } from './pekerja.js';

const ARAH = [
  ['maximize', 'makin tinggi makin baik'],
  ['minimize', 'makin rendah makin baik'],
  ['stabilize', 'makin dekat ke target makin baik'],
] as const;

/** Until the catalogue has come. */
const BELUM: readonly Pilihan[] = [{ id: 'anjuran', nama: 'anjuran' }];

/** One figure: how it is reached under the chosen rules, and what the others give. */
export function HalamanKalkulator({ pekerja, aktif }: { pekerja: Pekerja; aktif: boolean }) {
  const katalog = useKatalog(pekerja, aktif);
  const kebijakan = katalog?.kebijakan ?? BELUM;
  const [isi, aturIsi] = useState({ target: '80', realisasi: '82', arah: 'maximize', kebijakan: 'anjuran' });
  const [hasil, aturHasil] = useState<readonly Hitungan[] | null>(null);
  const [galat, aturGalat] = useState('');
  const ubah = (bagian: Partial<typeof isi>) => aturIsi({ ...isi, ...bagian });
  useEffect(() => {
    if (!aktif) return;
    let lewat = false;
    pekerja.minta('kalkulator', isi).then(
      (h) => {
        if (lewat) return;
        aturHasil(h);
        aturGalat('');
      },
      (e: Error) => {
        if (lewat) return;
        aturHasil(null);
        aturGalat(e.message);
      },
    );
    return () => {
      lewat = true;
    };
  }, [isi, aktif, pekerja]);
  const [utama, ...lain] = hasil ?? [];
  return (
    <section class="kalkulator">
      <h2>Capaian satu indikator</h2>
      <form onSubmit={(e) => e.preventDefault()}>
        <label>
          Target
          <input inputMode="decimal" value={isi.target} onInput={(e) => ubah({ target: e.currentTarget.value })} />
        </label>
        <label>
          Realisasi
          <input
            inputMode="decimal"
            value={isi.realisasi}
            onInput={(e) => ubah({ realisasi: e.currentTarget.value })}
          />
        </label>
        <label>
          Arah
          <select value={isi.arah} onChange={(e) => ubah({ arah: e.currentTarget.value })}>
            {ARAH.map(([id, nama]) => (
              <option key={id} value={id}>
                {nama}
              </option>
            ))}
          </select>
        </label>
        <label>
          Aturan
          <select value={isi.kebijakan} onChange={(e) => ubah({ kebijakan: e.currentTarget.value })}>
            {kebijakan.map((k) => (
              <option key={k.id} value={k.id}>
                {k.nama}
              </option>
            ))}
          </select>
        </label>
      </form>
      <div role="status" aria-live="polite">
        {galat !== '' && <p class="galat-teks">{galat}</p>}
        {utama && <TampilanHitungan hitungan={utama} utama />}
      </div>
      {lain.length > 0 && (
        <>
          <h3>Aturan lain memberi</h3>
          {lain.map((h) => (
            <TampilanHitungan key={h.judul} hitungan={h} utama={false} />
          ))}
        </>
      )}
      {utama && lain.length === 0 && <p>Aturan lain yang dikenal memberi angka yang sama.</p>}
    </section>
  );
}

function TampilanHitungan({ hitungan, utama }: { hitungan: Hitungan; utama: boolean }) {
  const { judul, teks, predikat, langkah, sumber, peringatan, terukur } = hitungan;
  const rinci = (
    <>
      <ul>
        {langkah.map((l) => (
          <li key={l}>{l}</li>
        ))}
      </ul>
      {sumber.length > 0 && (
        <>
          <p class="keterangan">Sumber</p>
          <ul class="sumber">
            {sumber.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
  return (
    <div class={utama ? 'hitungan utama' : 'hitungan'}>
      <p class="keterangan">{judul}</p>
      <p class="angka">
        {teks}
        {terukur && ' %'}
        {predikat !== '' && <span class="predikat"> {predikat}</span>}
      </p>
      {peringatan.map((p) => (
        <p key={p} class="peringatan-teks">
          {p}
        </p>
      ))}
      {utama ? (
        rinci
      ) : (
        <details>
          <summary>Cara dan sumbernya</summary>
          {rinci}
        </details>
      )}
    </div>
  );
}
