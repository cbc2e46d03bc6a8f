import { useRef, useState } from 'preact/hooks';
import { HalamanHitung } from './hitung.js';
import { HalamanKalkulator } from './kalkulator.js';
import { Lisensi } from './lisensi.js';
import type { Pekerja } from './pekerja.js';
import { HalamanPeriksa } from './periksa/periksa.js';
import { HalamanRumus } from './rumus.js';

const TAB = [
  { id: 'periksa', nama: 'Periksa', isi: HalamanPeriksa },
  { id: 'hitung', nama: 'Hitung', isi: HalamanHitung },
  { id: 'kalkulator', nama: 'Kalkulator', isi: HalamanKalkulator },
  { id: 'rumus', nama: 'Rumus', isi: HalamanRumus },
] as const;

/** The four parts of the page; each keeps what it holds while another is shown. */
export function App({ pemeriksa, pekerja }: { pemeriksa: Pekerja; pekerja: Pekerja }) {
  const [tab, aturTab] = useState(0);
  const tombol = useRef<(HTMLButtonElement | null)[]>([]);
  const pindah = (e: KeyboardEvent) => {
    const langkah = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    if (langkah === 0) return;
    e.preventDefault();
    const ke = (tab + langkah + TAB.length) % TAB.length;
    aturTab(ke);
    tombol.current[ke]?.focus();
  };
  return (
    <>
      <header>
        <h1>lkjip</h1>
        <div role="tablist" aria-label="Bagian halaman" onKeyDown={pindah}>
          {TAB.map((t, i) => (
            <button
              key={t.id}
              ref={(e) => {
                tombol.current[i] = e;
              }}
              type="button"
              role="tab"
              id={`tab-${t.id}`}
              aria-selected={i === tab}
              aria-controls={`isi-${t.id}`}
              tabIndex={i === tab ? 0 : -1}
              onClick={() => aturTab(i)}
            >
              {t.nama}
            </button>
          ))}
        </div>
        <p class="rahasia">Berkas tidak meninggalkan komputer ini.</p>
      </header>
      <main>
        {TAB.map((t, i) => (
          <div key={t.id} role="tabpanel" id={`isi-${t.id}`} aria-labelledby={`tab-${t.id}`} hidden={i !== tab}>
            <t.isi pekerja={t.id === 'periksa' ? pemeriksa : pekerja} aktif={i === tab} />
          </div>
        ))}
      </main>
      <Lisensi />
    </>
  );
}
