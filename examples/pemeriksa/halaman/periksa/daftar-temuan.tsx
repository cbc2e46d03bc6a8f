import { useEffect, useRef } from 'preact/hooks';
import type { TemuanHalaman } from '../../pesan.js';
import { type SemuaPutusan, tandaTingkat } from './putusan.js';

interface Sifat {
  readonly temuan: readonly TemuanHalaman[];
  /** Numbers in `temuan`, as they are listed. */
  readonly urutan: readonly number[];
  readonly dipilih: number;
  readonly putusan: SemuaPutusan;
  readonly pilih: (ke: number) => void;
  readonly buka: () => void;
}

/** So many of one kind in one sheet are a habit, shown as one line that opens. */
const KEBIASAAN = 5;

/** The findings, gravest first; J and K go through them, Enter goes to the cell. */
export function DaftarTemuan({ temuan, urutan, dipilih, putusan, pilih, buka }: Sifat) {
  const daftar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    daftar.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [dipilih]);
  if (temuan.length === 0) return <p class="kosong">Tidak ada temuan pada angka yang terperiksa.</p>;
  if (urutan.length === 0) return <p class="kosong">Tidak ada temuan pada saringan ini.</p>;
  const butir = (ke: number) => {
    const t = temuan[ke] as TemuanHalaman;
    const tanda = tandaTingkat(t.temuan.tingkat);
    const p = putusan.get(ke);
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
      <div
        key={ke}
        id={`temuan-${ke}`}
        role="option"
        tabIndex={-1}
        aria-selected={ke === dipilih}
        class={`butir ${t.temuan.tingkat}${p ? ` ${p.jenis}` : ''}`}
        onClick={() => {
          pilih(ke);
          buka();
        }}
      >
        <span class="tanda" aria-hidden="true">
          {tanda?.tanda}
        </span>
        <span class="isi-butir">
          <b>{t.letak}</b> <span class="tercetak">{t.temuan.tercetak ?? ''}</span>
          {t.temuan.semestinya !== null && <span class="semestinya"> → {t.temuan.semestinya}</span>}
          <small>
            <span class="hanya-dengar">{tanda?.nama}: </span>
            {t.temuan.uraian ?? t.temuan.pesan}
            {t.temuan.uraian !== undefined && <span class="hanya-cetak">: {t.temuan.pesan}</span>}
            {p && <i> · {p.jenis === 'salah' ? 'benar salah' : 'diterima'}</i>}
          </small>
        </span>
      </div>
    );
  };
  return (
    <div
      ref={daftar}
      class="daftar-temuan"
      role="listbox"
      tabIndex={0}
      aria-label="Temuan"
      aria-activedescendant={dipilih < 0 ? undefined : `temuan-${dipilih}`}
    >
      {kelompok(temuan, urutan).map((isi) =>
        isi.length < KEBIASAAN ? (
          isi.map(butir)
        ) : (
          <details key={`k${isi[0]}`} open={isi.includes(dipilih)}>
            <summary>
              {isi.length} × {temuan[isi[0] as number]?.temuan.kode} di {sebutLembar(temuan[isi[0] as number])}
            </summary>
            {isi.map(butir)}
          </details>
        ),
      )}
    </div>
  );
}

const sebutLembar = (t: TemuanHalaman | undefined) =>
  t?.temuan.lokasi.lembar ?? t?.temuan.lokasi.tabel ?? t?.temuan.lokasi.bagian ?? 'berkas ini';

function kelompok(temuan: readonly TemuanHalaman[], urutan: readonly number[]): readonly (readonly number[])[] {
  const perKunci = new Map<string, number[]>();
  for (const ke of urutan) {
    const t = temuan[ke] as TemuanHalaman;
    const kunci = JSON.stringify([t.temuan.tingkat, t.lembar, t.temuan.kode]);
    const isi = perKunci.get(kunci);
    if (isi) isi.push(ke);
    else perKunci.set(kunci, [ke]);
  }
  return [...perKunci.values()];
}
