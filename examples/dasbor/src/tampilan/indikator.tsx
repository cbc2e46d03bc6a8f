import { formatAngka, type Hasil } from 'lkjip';
import { useMemo } from 'preact/hooks';
import type { Alamat } from '../alamat.js';
import { Bagan } from '../bagan/bagan.js';
import { opsiGaris } from '../bagan/garis.js';
import {
  besaranIndikator,
  deretTahun,
  empatTriwulan,
  type IndikatorTampil,
  type OpdTampil,
  type SasaranTampil,
  type TahunTampil,
} from '../hitung/opd.js';
import { kataHasil, kataMasa, kataNilai, kataTriwulan, kecil, sebab } from '../kata.js';
import { Angka, Batang, cari, Kartu, KepalaTabel, LabelPredikat, Rincian } from './bagian.js';
import { POSISI } from './sasaran.js';

const ARAH = {
  maximize: 'makin tinggi makin baik',
  minimize: 'makin rendah makin baik',
  stabilize: 'makin dekat target makin baik',
} as const;

const KONSOLIDASI = { jumlah: 'dijumlahkan', 'rata-rata': 'dirata-ratakan', terakhir: 'nilai terakhir' } as const;

interface Sifat {
  readonly opd: OpdTampil;
  readonly sasaran: SasaranTampil;
  readonly indikator: IndikatorTampil;
}

/** One indicator: this year, its quarters, the way to the end of the plan, others beside it; every figure leads to its trace. */
export function HalamanIndikator({ opd, sasaran, indikator: i, alamat }: Sifat & { alamat: Alamat }) {
  const besaran = besaranIndikator(i);
  const { banding } = i;
  const { akhirRenstra, jalur } = banding;
  return (
    <>
      <h1 tabIndex={-1}>{i.nama}</h1>
      <p class="redup">
        {opd.nama}, {opd.laporan.tahun}, {kecil(kataMasa(opd.masa))}; satuan {i.satuan}; {ARAH[i.asal.polarisasi]}.
      </p>
      <div class="kartu-kartu">
        <Kartu
          judul="Target"
          kaki={
            <span>
              {i.periode
                ? KONSOLIDASI[i.asal.triwulan?.[opd.laporan.tahun]?.konsolidasi ?? 'jumlah']
                : `target ${opd.laporan.tahun}`}
            </span>
          }
        >
          <span class="angka">{i.target}</span>
        </Kartu>
        <Kartu
          judul="Realisasi"
          kaki={<span>{i.periode ? `${i.periode.terisi} dari ${i.periode.total} triwulan terisi` : ''}</span>}
        >
          <span class={i.realisasi === '–' ? 'angka tak-terukur' : 'angka'}>
            {i.realisasi === '–' ? 'Belum ada' : i.realisasi}
          </span>
        </Kartu>
        <Kartu
          judul="Capaian"
          kaki={
            i.capaian.status === 'terukur' ? (
              <LabelPredikat predikat={i.predikat} />
            ) : (
              <span class="tak-terukur">{i.sebab}</span>
            )
          }
        >
          <Angka besaran={cari(besaran, 'capaian')} alamat={alamat} />
          <Batang hasil={i.capaian} />
        </Kartu>
        <Kartu
          judul="Menuju target akhir"
          kaki={
            <>
              <span>
                Target akhir {kataNilai(akhirRenstra.target)}
                {akhirRenstra.tahun !== null && ` (${akhirRenstra.tahun})`}
                {jalur.posisi !== null && `; ${POSISI[jalur.posisi]}`}
              </span>
              <span>{sebab(akhirRenstra.kemajuan)}</span>
            </>
          }
        >
          <Angka besaran={cari(besaran, 'kemajuan')} alamat={alamat} />
        </Kartu>
      </div>
      <div class="dua-kolom">
        <div class="tumpuk">
          <Deret indikator={i} opd={opd} sasaran={sasaran} />
          <section class="panel">
            <h2>Keterangan</h2>
            <Rincian
              butir={[
                ['Kode', i.kode],
                ['Cara menghitung', i.asal.formulasi ?? 'belum diisi'],
                ['Sumber data', i.asal.sumberData ?? 'belum diisi'],
                ['Penanggung jawab', i.asal.penanggungJawab ?? 'belum diisi'],
                [
                  'Kondisi awal',
                  `${kataNilai(i.asal.kondisiAwal?.nilai)}${i.asal.kondisiAwal?.tahun ? ` (${i.asal.kondisiAwal.tahun})` : ''}`,
                ],
                ...(i.asal.catatan ? ([['Catatan', i.asal.catatan]] as const) : []),
                ...banding.rekap.peringatan.map((p, n) => [`Perhatian ${n + 1}`, p.pesan] as const),
              ]}
            />
          </section>
        </div>
        <div class="tumpuk">
          <Triwulan indikator={i} opd={opd} sasaran={sasaran} />
          <SemuaAngka indikator={i} alamat={alamat} />
        </div>
      </div>
    </>
  );
}

function SemuaAngka({ indikator: i, alamat }: { indikator: IndikatorTampil; alamat: Alamat }) {
  const besaran = besaranIndikator(i);
  const pembanding = i.banding.pembanding.filter((p) => p.nilai !== null);
  return (
    <section class="panel">
      <h2>Semua angka dan cara hitungnya</h2>
      <table>
        <KepalaTabel kolom={[['Besaran'], ['Nilai', 'n']]} />
        <tbody>
          {besaran.map((b) => (
            <tr key={b.kunci}>
              <th scope="row">
                {b.nama}
                {b.hasil.status === 'tak-terukur' && <p class="tak-terukur">{sebab(b.hasil)}</p>}
              </th>
              <td class="n">
                <Angka besaran={b} alamat={alamat} ringkas />
              </td>
            </tr>
          ))}
          {pembanding.map((p) => (
            <tr key={p.nama}>
              <th scope="row">
                {p.nama} {p.tahun ?? ''} <span class="redup">{p.sumber ?? ''}</span>
              </th>
              <td class="n">{kataNilai(p.nilai)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The years of the plan: target, realisasi, and the end target. */
function Deret({ indikator: i, opd, sasaran }: Sifat) {
  const isi = useMemo(() => deretTahun(opd, sasaran.kode, i), [i, opd, sasaran]);
  const opsi = useMemo(
    () => () =>
      opsiGaris(
        isi.map((x) => String(x.tahun)),
        [
          {
            nama: 'Jalur rencana',
            warna: 'abu',
            putus: true,
            lambang: 'none',
            nilai: isi.map((x) =>
              x.banding?.jalur.nilai.status === 'terukur' ? x.banding.jalur.nilai.nilai.toFixed() : null,
            ),
          },
          { nama: 'Target', warna: 'dua', putus: true, lambang: 'rect', nilai: isi.map((x) => angka(x.target)) },
          {
            nama: 'Realisasi',
            warna: 'satu',
            lambang: 'circle',
            nilai: isi.map((x) => angka(x.realisasi)),
            berangka: true,
          },
        ],
        { satuan: i.satuan, dariNol: false },
      ),
    [isi, i],
  );
  return (
    <section class="panel">
      <Bagan
        judul="Target dan realisasi menurut tahun"
        uraian="Garis target dan realisasi menurut tahun; angkanya ada di tabel berikut."
        tinggi={260}
        opsi={opsi}
        legenda={[
          { nama: 'Target', warna: 'dua', putus: true },
          { nama: 'Realisasi', warna: 'satu' },
          { nama: 'Jalur rencana', warna: 'abu', putus: true },
        ]}
      >
        <table>
          <KepalaTabel
            kolom={[
              ['Tahun'],
              ['Target', 'n'],
              ['Realisasi', 'n'],
              ['Capaian', 'n'],
              ['Kemajuan', 'n'],
              ['Jalur', 'n sedang'],
            ]}
          />
          <tbody>
            {isi.map((x) => (
              <tr key={x.tahun}>
                <th scope="row">{x.tahun}</th>
                <td class="n">{kataNilai(x.target)}</td>
                <td class="n">{kataNilai(x.realisasi)}</td>
                <td class="n">{teks(x.banding?.rekap.capaian)}</td>
                <td class="n">{teks(x.banding?.akhirRenstra.kemajuan)}</td>
                <td class="n sedang">{jalurTahun(x)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="redup">
          Kemajuan: realisasi terhadap target akhir, persen. Jalur: garis lurus dari kondisi awal ke target akhir, dan
          letak realisasi terhadapnya.
        </p>
      </Bagan>
    </section>
  );
}

const teks = (h: Hasil | undefined): string => (h?.status === 'terukur' ? h.teks : '–');

function jalurTahun({ banding }: TahunTampil): string {
  if (!banding || banding.jalur.nilai.status === 'tak-terukur') return '–';
  const { nilai, posisi } = banding.jalur;
  return `${kataHasil(nilai)}${posisi === null ? '' : ` (${POSISI[posisi]})`}`;
}

type Nilai = IndikatorTampil['asal']['target'][string];

function angka(x: Nilai | undefined): string | null {
  if (x === null || x === undefined) return null;
  if (typeof x !== 'object') return String(x);
  return 'nilai' in x ? String(x.nilai) : null;
}

const TRIWULAN = [1, 2, 3, 4] as const;

function Triwulan({ indikator: { asal, satuan, kode }, opd, sasaran }: Sifat) {
  const { tahun } = opd.laporan;
  const tw = asal.triwulan?.[tahun];
  if (!tw) {
    return (
      <section class="panel">
        <h2>Triwulan {tahun}</h2>
        <p class="tak-terukur">Target dan realisasi triwulan tahun {tahun} belum diisi.</p>
      </section>
    );
  }
  const realisasi = tw.realisasi ?? [null, null, null, null];
  const sampai = empatTriwulan(opd, sasaran.kode, kode);
  return (
    <section class="panel">
      <h2>Triwulan {tahun}</h2>
      <table>
        <KepalaTabel kolom={[['Triwulan'], ['Target', 'n'], ['Realisasi', 'n'], ['Capaian s.d.', 'n']]} />
        <tbody>
          {TRIWULAN.map((n) => {
            const T = tw.target[n - 1] ?? null;
            const R = realisasi[n - 1] ?? null;
            const h = sampai[n - 1];
            return (
              <tr key={n}>
                <th scope="row">{kataTriwulan(n)}</th>
                <td class="n">{T === null ? '–' : formatAngka(T)}</td>
                <td class="n">
                  {R !== null ? formatAngka(R) : T === null ? '–' : <span class="tak-terukur">belum diisi</span>}
                </td>
                <td class="n">{h?.capaian.status === 'terukur' && R !== null ? h.capaian.teks : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="redup">
        Menjadi angka tahun: {KONSOLIDASI[tw.konsolidasi]}; satuan {satuan}.
      </p>
    </section>
  );
}
