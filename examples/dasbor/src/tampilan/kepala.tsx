import { useRef, useState } from 'preact/hooks';
import { type Alamat, keHash, MASA, type Masa, ubah } from '../alamat.js';
import { type Daerah, daerahDariBerkas } from '../data/daerah.js';
import { kataMasa } from '../kata.js';

interface Sifat {
  readonly alamat: Alamat;
  readonly daerah: Daerah;
  readonly semua: readonly Daerah[];
  readonly buka: (d: Daerah) => void;
}

const pergi = (a: Alamat): void => {
  location.hash = keHash(a);
};

/** Region, year and part of the year; each choice is an address. */
export function Kepala({ alamat, daerah, semua, buka }: Sifat) {
  const [masalah, aturMasalah] = useState<readonly string[]>([]);
  const masukan = useRef<HTMLInputElement>(null);
  const ke = (beda: Partial<Alamat>) => pergi(ubah(alamat, { ...beda, jejak: alamat.jejak }));
  const keDaerah = (id: string) => {
    const d = semua.find((x) => x.id === id);
    if (d)
      pergi(ubah(alamat, { daerah: id, tahun: d.tahunAwal, masa: 'tahun', opd: null, sasaran: null, indikator: null }));
  };
  const terima = async (berkas: FileList | null) => {
    const isi = await Promise.all([...(berkas ?? [])].map(async (b) => ({ nama: b.name, teks: await b.text() })));
    if (masukan.current) masukan.current.value = '';
    const hasil = daerahDariBerkas(isi);
    aturMasalah(hasil.masalah);
    if (hasil.daerah) buka(hasil.daerah);
  };
  return (
    <header>
      <button type="button" class="loncat" onClick={() => document.querySelector<HTMLElement>('#isi h1')?.focus()}>
        Langsung ke isi
      </button>
      <p class="merek">
        <strong>Dasbor kinerja</strong>
        <span class="redup"> {daerah.keterangan}</span>
      </p>
      <div class="pilihan">
        <label>
          Daerah
          <select value={daerah.id} onChange={(e) => keDaerah(e.currentTarget.value)}>
            {semua.map((d) => (
              <option key={d.id} value={d.id}>
                {d.nama}
              </option>
            ))}
          </select>
        </label>
        <label>
          Tahun
          <select value={String(alamat.tahun)} onChange={(e) => ke({ tahun: Number(e.currentTarget.value) })}>
            {daerah.tahun.map((t) => (
              <option key={t} value={String(t)}>
                {t}
              </option>
            ))}
          </select>
        </label>
        <label>
          Masa
          <select
            value={String(alamat.masa)}
            onChange={(e) => {
              const { value } = e.currentTarget;
              ke({ masa: MASA.find((m): m is Masa => String(m) === value) ?? 'tahun' });
            }}
          >
            {MASA.map((m) => (
              <option key={m} value={String(m)}>
                {kataMasa(m)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => masukan.current?.click()}>
          Buka laporan…
        </button>
        <input
          ref={masukan}
          type="file"
          accept=".json"
          multiple
          hidden
          aria-label="Berkas laporan (.json)"
          onChange={(e) => void terima(e.currentTarget.files)}
        />
      </div>
      {masalah.length > 0 && (
        <div class="masalah" role="alert">
          {masalah.map((m) => (
            <p key={m}>{m}</p>
          ))}
        </div>
      )}
    </header>
  );
}

/** Where the reader is: each level above is a link. */
export function Jalur({ butir }: { butir: readonly { readonly nama: string; readonly hash: string }[] }) {
  return (
    <nav aria-label="Letak" class="jalur">
      <ol>
        {butir.map((b, i) => (
          <li key={b.hash}>
            {i === butir.length - 1 ? <span aria-current="page">{b.nama}</span> : <a href={b.hash}>{b.nama}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
