import { useState } from 'preact/hooks';
import { useKatalog } from './katalog.js';
import type { Pekerja } from './pekerja.js';

/** The catalogue of formulas, searchable. */
export function HalamanRumus({ pekerja, aktif }: { pekerja: Pekerja; aktif: boolean }) {
  const rumus = useKatalog(pekerja, aktif)?.rumus ?? null;
  const [cari, aturCari] = useState('');
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean);
  const cocok = (rumus ?? []).filter((r) => {
    const isi = `${r.id} ${r.nama} ${r.catatan} ${r.sumber.join(' ')}`.toLowerCase();
    return kata.every((k) => isi.includes(k));
  });
  return (
    <section class="rumus">
      <h2>Rumus dan sumbernya</h2>
      <label>
        Cari{' '}
        <input
          type="search"
          value={cari}
          onInput={(e) => aturCari(e.currentTarget.value)}
          placeholder="capaian, serapan, PermenPANRB …"
        />
      </label>
      <p role="status">{rumus === null ? 'memuat…' : `${cocok.length} dari ${rumus.length} rumus`}</p>
      <ul class="daftar-rumus">
        {cocok.map((r) => (
          <li key={r.id}>
            <h3>{r.nama}</h3>
            <p class="ungkapan">{r.rumus}</p>
            {r.catatan !== '' && <p>{r.catatan}</p>}
            <ul class="sumber">
              {r.sumber.map((s) => (
                <li key={s}>{s}</li>
              ))}
            </ul>
            <p class="keterangan">{r.id}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
