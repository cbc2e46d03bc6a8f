import { useState } from 'preact/hooks';
import type { SelTerkait, TemuanHalaman } from '../../pesan.js';
import { type Putusan, tandaTingkat } from './putusan.js';

interface Sifat {
  readonly temuan: TemuanHalaman;
  readonly ke: number;
  readonly dari: number;
  readonly putusan: Putusan | undefined;
  readonly maju: (langkah: number) => void;
  readonly ubah: (putusan: Putusan | null) => void;
  readonly keSel: (sel: SelTerkait) => void;
  readonly kembali: () => void;
}

/** One finding in plain words, with the cells that show it and what the reader decides. */
export function Rincian({ temuan: t, ke, dari, putusan, maju, ubah, keSel, kembali }: Sifat) {
  const { temuan } = t;
  const [alasan, aturAlasan] = useState(putusan?.jenis === 'diterima' ? putusan.alasan : '');
  const terima = () => {
    if (alasan.trim() !== '') ubah({ jenis: 'diterima', alasan: alasan.trim().slice(0, 2000) });
  };
  return (
    <article class={`rincian ${temuan.tingkat}`} aria-label="Temuan yang dipilih">
      <div class="baris-rincian">
        <button type="button" class="kembali" onClick={kembali}>
          ‹ Daftar
        </button>
        <span>
          {ke} dari {dari}
        </span>
        <button type="button" onClick={() => maju(-1)} aria-keyshortcuts="k">
          Sebelum<span class="tuts"> (K)</span>
        </button>
        <button type="button" onClick={() => maju(1)} aria-keyshortcuts="j">
          Sesudah<span class="tuts"> (J)</span>
        </button>
      </div>
      <div class="isi-rincian">
        <h3>
          {t.letak}
          {temuan.uraian !== undefined && ` · ${temuan.uraian}`}
          {temuan.tersembunyi && ' (tersembunyi)'}
        </h3>
        <p>
          <b>{tandaTingkat(temuan.tingkat)?.nama}</b>
          {temuan.tercetak !== null && (
            <>
              . Tercetak <b class="tercetak">{temuan.tercetak}</b>
            </>
          )}
          {temuan.semestinya !== null && (
            <>
              , seharusnya <b class="semestinya">{temuan.semestinya}</b>
            </>
          )}
          . <span class="keterangan">{temuan.kode}</span>
        </p>
        <p>{temuan.pesan}</p>
        {temuan.penjelasan.length > 0 && (
          <>
            <p class="keterangan">Yang mungkin terjadi</p>
            <ul>
              {temuan.penjelasan.slice(0, 3).map((p) => (
                <li key={p.sebab + p.teks}>{p.teks}</li>
              ))}
            </ul>
          </>
        )}
        {temuan.saran !== '' && <p>{temuan.saran}</p>}
        <TautanSel judul="Atau yang salah" sel={t.atau} keSel={keSel} />
        <TautanSel judul="Dihitung dari" sel={t.terkait} keSel={keSel} />
        <TautanSel judul="Ikut salah karena ini" sel={t.ikut} keSel={keSel} />
      </div>
      <div class="putusan">
        <button
          type="button"
          aria-pressed={putusan?.jenis === 'salah'}
          onClick={() => ubah(putusan?.jenis === 'salah' ? null : { jenis: 'salah' })}
        >
          Benar salah
        </button>
        <label>
          Diterima, karena{' '}
          <input
            id="alasan"
            value={alasan}
            maxLength={2000}
            onInput={(e) => aturAlasan(e.currentTarget.value)}
            onKeyDown={(e) => {
              if (e.key === 'Enter') terima();
            }}
          />
        </label>
        <button
          type="button"
          disabled={alasan.trim() === ''}
          aria-pressed={putusan?.jenis === 'diterima'}
          onClick={terima}
        >
          Terima
        </button>
        {putusan && (
          <button type="button" onClick={() => ubah(null)}>
            Batalkan putusan
          </button>
        )}
      </div>
    </article>
  );
}

const TERBANYAK = 12;

function TautanSel({
  judul,
  sel,
  keSel,
}: {
  judul: string;
  sel: readonly SelTerkait[];
  keSel: (s: SelTerkait) => void;
}) {
  if (sel.length === 0) return null;
  return (
    <p class="tautan-sel">
      {judul}:{' '}
      {sel.slice(0, TERBANYAK).map((s) => (
        <button key={`${s.lembar}-${s.baris}-${s.kolom}`} type="button" onClick={() => keSel(s)}>
          {s.sel}
          {s.teks !== '' && ` = ${s.teks}`}
        </button>
      ))}
      {sel.length > TERBANYAK && ` dan ${sel.length - TERBANYAK} lagi`}
    </p>
  );
}
