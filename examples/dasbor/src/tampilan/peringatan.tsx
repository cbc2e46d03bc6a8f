import { useState } from 'preact/hooks';
import { type Alamat, keHash, ubah } from '../alamat.js';
import type { KabupatenTampil } from '../hitung/kabupaten.js';
import {
  ATURAN_PERINGATAN,
  hitungStatus,
  NAMA_STATUS,
  type PeringatanDini,
  STATUS,
  type Status,
} from '../hitung/peringatan-dini.js';
import { kataMasa, kecil } from '../kata.js';
import { Lencana } from './bagian.js';

const alamatnya = (p: PeringatanDini, alamat: Alamat): string =>
  keHash(
    ubah(alamat, {
      halaman: 'ringkasan',
      opd: p.opd.kode,
      sasaran: p.sasaran?.kode ?? null,
      indikator: p.indikator?.kode ?? null,
    }),
  );

/** Ranked warnings: what, whose, and why. */
export function DaftarPeringatan({
  isi,
  alamat,
  tanpaOpd,
  mulai = 1,
}: {
  isi: readonly PeringatanDini[];
  alamat: Alamat;
  tanpaOpd?: boolean;
  mulai?: number;
}) {
  return (
    <ol class="peringatan" start={mulai}>
      {isi.map((p) => (
        <li key={alamatnya(p, alamat)}>
          <Lencana status={p.status} />
          <div>
            <a href={alamatnya(p, alamat)}>{p.indikator?.nama ?? 'Anggaran dan fisik'}</a>
            {!tanpaOpd && <span class="redup"> {p.opd.nama}</span>}
            <p>{p.alasan.map((a) => `${a.charAt(0).toUpperCase()}${a.slice(1)}.`).join(' ')}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The page of all warnings, with a filter by kind. */
export function HalamanPeringatan({ kabupaten, alamat }: { kabupaten: KabupatenTampil; alamat: Alamat }) {
  const [pilih, aturPilih] = useState<Status | null>(null);
  const { peringatan, masa, tahun } = kabupaten;
  const banyak = hitungStatus(peringatan);
  const isi = pilih === null ? peringatan : peringatan.filter((p) => p.status === pilih);
  return (
    <>
      <h1 tabIndex={-1}>
        Peringatan dini {tahun}, {kecil(kataMasa(masa))}
      </h1>
      <fieldset class="saringan">
        <legend class="hanya-baca">Tampilkan</legend>
        <button type="button" aria-pressed={pilih === null} onClick={() => aturPilih(null)}>
          Semua ({peringatan.length})
        </button>
        {STATUS.map((s) => (
          <button key={s} type="button" class={s} aria-pressed={pilih === s} onClick={() => aturPilih(s)}>
            {NAMA_STATUS[s]} ({banyak[s]})
          </button>
        ))}
      </fieldset>
      <section class="panel" aria-label="Daftar peringatan">
        {isi.length === 0 ? <p>Tidak ada.</p> : <DaftarPeringatan isi={isi} alamat={alamat} />}
      </section>
      <AturanPeringatan />
    </>
  );
}

function AturanPeringatan() {
  return (
    <section class="panel">
      <h2>Aturannya</h2>
      <ul>
        {ATURAN_PERINGATAN.map((a) => (
          <li key={a}>{a}</li>
        ))}
      </ul>
    </section>
  );
}
