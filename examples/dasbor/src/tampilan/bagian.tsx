import type { Cakupan, Hasil, Predikat, RekapAnggaran } from 'lkjip';
import type { ComponentChildren } from 'preact';
import { type Alamat, keHash } from '../alamat.js';
import type { Besaran } from '../hitung/besaran.js';
import { NAMA_STATUS, STATUS, type Status } from '../hitung/peringatan-dini.js';
import { kataRupiah, sebab } from '../kata.js';

/** A figure as a link to how it was reached; where there is none, that it is not measured, with the reason. */
export function Angka({ besaran, alamat, ringkas }: { besaran: Besaran; alamat: Alamat; ringkas?: boolean }) {
  const { hasil, satuan, nama, kunci } = besaran;
  const ke = keHash({ ...alamat, jejak: kunci });
  if (hasil.status === 'tak-terukur') {
    return (
      <a
        class="angka tak-terukur"
        href={ke}
        title={sebab(hasil)}
        aria-label={`${nama}: tidak terukur. ${sebab(hasil)}`}
      >
        {ringkas ? 'tidak terukur' : 'Tidak terukur'}
      </a>
    );
  }
  return (
    <a
      class="angka"
      href={ke}
      title="Lihat cara hitungnya"
      aria-label={`${nama}: ${hasil.teks} ${satuan}. Lihat cara hitungnya`}
    >
      {hasil.teks}
      {(satuan === '%' || satuan === 'poin') && <small> {satuan}</small>}
    </a>
  );
}

const BATANG_TERBESAR = 130;

/** A bar against the target of 100; hatched where nothing is measured, so that it is not taken for 0. */
export function Batang({ hasil }: { hasil: Hasil }) {
  const terukur = hasil.status === 'terukur';
  const lebar = terukur ? Math.min(BATANG_TERBESAR, Math.max(0, hasil.bulat.toNumber())) : 0;
  const kelas = terukur && hasil.nilai.gte(100) ? 'capai' : 'kurang';
  return (
    <svg class="batang" viewBox={`0 0 ${BATANG_TERBESAR} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect class={terukur ? 'lintasan' : 'lintasan kosong'} width={BATANG_TERBESAR} height="10" />
      {terukur && <rect class={kelas} width={lebar} height="10" />}
      <line class="patokan" x1="100" x2="100" y1="0" y2="10" />
    </svg>
  );
}

export const kataCakupan = ({ terukur, total }: Cakupan, butir: string): string =>
  `${terukur} dari ${total} ${butir} terukur`;

export function LabelPredikat({ predikat }: { predikat: Predikat }) {
  if (predikat.status === 'tak-berkelas') return <span class="redup">belum berpredikat</span>;
  return <span class={`predikat kelas-${Math.min(4, predikat.peringkat)}`}>{predikat.label}</span>;
}

export function Lencana({ status, banyak }: { status: Status; banyak?: number }) {
  return (
    <span class={`lencana ${status}`}>
      {banyak === undefined ? NAMA_STATUS[status] : `${banyak} ${NAMA_STATUS[status].toLowerCase()}`}
    </span>
  );
}

/** How many warnings of each kind there are; nothing where there are none. */
export function LencanaStatus({ banyak }: { banyak: Readonly<Record<Status, number>> }) {
  return (
    <span class="lencana-lencana">
      {STATUS.filter((s) => banyak[s] > 0).map((s) => (
        <Lencana key={s} status={s} banyak={banyak[s]} />
      ))}
    </span>
  );
}

/** A headline figure with what it rests on. */
export function Kartu({
  judul,
  children,
  kaki,
}: {
  judul: string;
  children: ComponentChildren;
  kaki: ComponentChildren;
}) {
  return (
    <section class="kartu">
      <h2>{judul}</h2>
      <div class="utama">{children}</div>
      <div class="kaki">{kaki}</div>
    </section>
  );
}

/** Under a figure: its class where it has one, else why it is not measured. */
export function KakiAngka({ hasil, predikat }: { hasil: Hasil; predikat?: Predikat }) {
  if (hasil.status === 'tak-terukur') return <span class="tak-terukur">{sebab(hasil)}</span>;
  return predikat ? <LabelPredikat predikat={predikat} /> : null;
}

/** Budget and spending, as far as there are any. */
export function KataAnggaran({
  pagu,
  realisasi,
  cakupan,
}: Pick<RekapAnggaran['total'], 'pagu' | 'realisasi' | 'cakupan'>) {
  return (
    <>
      {pagu !== null && (
        <span>
          {realisasi === null ? 'Realisasi belum ada' : kataRupiah(realisasi)} dari {kataRupiah(pagu)}
        </span>
      )}
      {cakupan.total > 0 && <span>{kataCakupan(cakupan, 'baris anggaran')}</span>}
    </>
  );
}

/** The heads of the columns of a table, each with the classes of its column. */
export function KepalaTabel({ kolom }: { kolom: readonly (readonly [nama: string, kelas?: string])[] }) {
  return (
    <thead>
      <tr>
        {kolom.map(([nama, kelas]) => (
          <th key={nama} scope="col" class={kelas}>
            {nama}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A list of terms and what they are. */
export function Rincian({ butir }: { butir: readonly (readonly [nama: string, isi: ComponentChildren])[] }) {
  return (
    <dl class="rincian">
      {butir.map(([nama, isi]) => (
        <div key={nama}>
          <dt>{nama}</dt>
          <dd>{isi}</dd>
        </div>
      ))}
    </dl>
  );
}

export const cari = (semua: readonly Besaran[], kunci: string): Besaran =>
  semua.find((b) => b.kunci === kunci) as Besaran;
