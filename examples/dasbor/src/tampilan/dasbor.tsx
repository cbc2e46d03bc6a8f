import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Alamat, dariHash, keHash, ubah } from '../alamat.js';
import { DAERAH, type Daerah } from '../data/daerah.js';
import type { Besaran } from '../hitung/besaran.js';
import { besaranKabupaten, hitungKabupaten, type KabupatenTampil } from '../hitung/kabupaten.js';
import {
  besaranIndikator,
  besaranOpd,
  besaranSasaran,
  type IndikatorTampil,
  type OpdTampil,
  type SasaranTampil,
} from '../hitung/opd.js';
import { kataMasa, kecil } from '../kata.js';
import { HalamanIndikator } from './indikator.js';
import { HalamanJejak } from './jejak.js';
import { Jalur, Kepala } from './kepala.js';
import { HalamanOpd } from './opd.js';
import { HalamanPeringatan } from './peringatan.js';
import { Ringkasan } from './ringkasan.js';
import { HalamanSasaran } from './sasaran.js';

/** What an address names, as far as it is there. */
interface Letak {
  readonly alamat: Alamat;
  readonly kabupaten: KabupatenTampil;
  readonly opd: OpdTampil | null;
  readonly sasaran: SasaranTampil | null;
  readonly indikator: IndikatorTampil | null;
  readonly jejak: Besaran | null;
  /** Names of what is asked for and is not in the data. */
  readonly hilang: readonly string[];
}

function temukan(alamat: Alamat, daerah: Daerah): Letak {
  const kabupaten = hitungKabupaten(daerah, alamat.tahun, alamat.masa);
  const opd = kabupaten.opd.find((o) => o.kode === alamat.opd) ?? null;
  const sasaran = opd?.sasaran.find((s) => s.kode === alamat.sasaran) ?? null;
  const indikator = sasaran?.indikator.find((i) => i.kode === alamat.indikator) ?? null;
  const besaran = indikator
    ? besaranIndikator(indikator)
    : sasaran
      ? besaranSasaran(sasaran, alamat.masa)
      : opd
        ? besaranOpd(opd)
        : besaranKabupaten(kabupaten);
  const jejak = besaran.find((b) => b.kunci === alamat.jejak) ?? null;
  const diminta = [
    ['OPD', alamat.opd, opd],
    ['sasaran', alamat.sasaran, sasaran],
    ['indikator', alamat.indikator, indikator],
    ['angka', alamat.jejak, jejak],
  ] as const;
  const hilang = diminta.flatMap(([nama, kode, ada]) => (kode !== null && ada === null ? [`${nama} ${kode}`] : []));
  return { alamat, kabupaten, opd, sasaran, indikator, jejak, hilang };
}

function butirJalur({ alamat, kabupaten, opd, sasaran, indikator, jejak }: Letak) {
  const atas = { opd: null, sasaran: null, indikator: null, halaman: 'ringkasan' } as const;
  return [
    { nama: kabupaten.daerah.nama, hash: keHash(ubah(alamat, atas)) },
    ...(opd === null && alamat.halaman === 'peringatan'
      ? [{ nama: 'Peringatan dini', hash: keHash(ubah(alamat, {})) }]
      : []),
    ...(opd ? [{ nama: opd.nama, hash: keHash(ubah(alamat, { sasaran: null, indikator: null })) }] : []),
    ...(sasaran
      ? [{ nama: `${sasaran.kode} ${sasaran.uraian}`, hash: keHash(ubah(alamat, { indikator: null })) }]
      : []),
    ...(indikator ? [{ nama: indikator.nama, hash: keHash(ubah(alamat, {})) }] : []),
    ...(jejak ? [{ nama: `Jejak ${kecil(jejak.nama)}`, hash: keHash(alamat) }] : []),
  ];
}

function Isi({ letak }: { letak: Letak }) {
  const { alamat, kabupaten, opd, sasaran, indikator, jejak, hilang } = letak;
  if (hilang.length > 0) {
    return (
      <>
        <h1 tabIndex={-1}>Tidak ada di data ini</h1>
        <p>
          Tahun {alamat.tahun} tidak memuat {hilang.join(', ')}. Pilih tahun atau masa lain, atau kembali lewat jalur di
          atas.
        </p>
      </>
    );
  }
  if (jejak) {
    const tempat = indikator?.nama ?? sasaran?.uraian ?? opd?.nama ?? kabupaten.daerah.nama;
    return <HalamanJejak besaran={jejak} letak={`${tempat}, ${alamat.tahun}, ${kecil(kataMasa(alamat.masa))}`} />;
  }
  if (opd && sasaran && indikator)
    return <HalamanIndikator opd={opd} sasaran={sasaran} indikator={indikator} alamat={alamat} />;
  if (opd && sasaran) return <HalamanSasaran opd={opd} sasaran={sasaran} alamat={alamat} />;
  if (opd) return <HalamanOpd opd={opd} kabupaten={kabupaten} alamat={alamat} />;
  if (alamat.halaman === 'peringatan') return <HalamanPeringatan kabupaten={kabupaten} alamat={alamat} />;
  return <Ringkasan kabupaten={kabupaten} alamat={alamat} />;
}

const [PERTAMA] = DAERAH as readonly [Daerah, ...Daerah[]];

const awal = (d: Daerah): Alamat => ({
  daerah: d.id,
  tahun: d.tahunAwal,
  masa: 'tahun',
  halaman: 'ringkasan',
  opd: null,
  sasaran: null,
  indikator: null,
  jejak: null,
});

/** The place alone, without the time: where it changes, the reader has gone somewhere. */
const tempat = (a: Alamat): string => keHash({ ...a, tahun: 2000, masa: 'tahun' });

/** The address of the page, and what stands there. */
export function Dasbor() {
  const [hash, aturHash] = useState(location.hash);
  const [dibuka, aturDibuka] = useState<Daerah | null>(null);
  useEffect(() => {
    const dengar = () => aturHash(location.hash);
    addEventListener('hashchange', dengar);
    return () => removeEventListener('hashchange', dengar);
  }, []);
  const semua = useMemo(() => (dibuka ? [...DAERAH, dibuka] : DAERAH), [dibuka]);
  const letak = useMemo(() => {
    const diminta = dariHash(hash);
    const daerah = semua.find((d) => d.id === diminta?.daerah);
    if (!diminta || !daerah) return temukan(awal(PERTAMA), PERTAMA);
    const tahun = daerah.tahun.includes(diminta.tahun) ? diminta.tahun : daerah.tahunAwal;
    return temukan({ ...diminta, tahun }, daerah);
  }, [hash, semua]);
  const { alamat, kabupaten } = letak;
  const jalur = butirJalur(letak);
  const judul = jalur.at(-1)?.nama ?? '';
  const dulu = useRef<string | null>(null);
  useEffect(() => {
    document.title = `${judul} – ${alamat.tahun} – Dasbor kinerja`;
    const kini = tempat(alamat);
    // Not on the first page, nor where only the year changed and the reader is at the list of years.
    if (dulu.current !== null && dulu.current !== kini) {
      document.querySelector<HTMLElement>('#isi h1')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    dulu.current = kini;
  }, [alamat, judul]);
  const buka = (d: Daerah) => {
    aturDibuka(d);
    location.hash = keHash(awal(d));
  };
  return (
    <>
      <Kepala alamat={alamat} daerah={kabupaten.daerah} semua={semua} buka={buka} />
      <Jalur butir={jalur} />
      <main id="isi">
        <Isi letak={letak} key={keHash(alamat)} />
      </main>
      <footer>
        Semua angka dihitung pustaka lkjip, tepat dan dibulatkan sekali; tiap angka dapat diklik untuk melihat cara dan
        sumbernya. Tidak ada data yang dikirim dari halaman ini.
      </footer>
    </>
  );
}
