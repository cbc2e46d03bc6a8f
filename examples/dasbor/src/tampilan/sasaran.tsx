import { type Alamat, keHash, ubah } from '../alamat.js';
import {
  besaranIndikator,
  besaranSasaran,
  type IndikatorTampil,
  type OpdTampil,
  type SasaranTampil,
} from '../hitung/opd.js';
import { kataMasa, kataNilai, kataRupiah, kecil, sebab } from '../kata.js';
import { Angka, Batang, cari, Kartu, LabelPredikat } from './bagian.js';
import { KartuCapaian } from './kartu-pokok.js';

export const POSISI = {
  'lebih-baik': 'di atas jalur',
  setara: 'tepat di jalur',
  'lebih-buruk': 'tertinggal dari jalur',
  'tak-dinilai': 'tidak dinilai',
} as const;

/** One sasaran: its indicators, how far they are to the end of the plan, and the money behind them. */
export function HalamanSasaran({
  opd,
  sasaran: s,
  alamat,
}: {
  opd: OpdTampil;
  sasaran: SasaranTampil;
  alamat: Alamat;
}) {
  const besaran = besaranSasaran(s, opd.masa);
  return (
    <>
      <h1 tabIndex={-1}>
        {s.kode} {s.uraian}
      </h1>
      <p class="redup">
        {opd.nama}, {opd.laporan.tahun}, {kecil(kataMasa(opd.masa))}. Tujuan: {s.tujuan}.
      </p>
      <div class="kartu-kartu">
        <KartuCapaian dari={s} besaran={besaran} alamat={alamat} />
        {s.anggaran && s.anggaran.program.length > 0 && (
          <Kartu
            judul="Keuangan program pendukung"
            kaki={
              <span>
                {kataRupiah(s.anggaran.realisasi)} dari {kataRupiah(s.anggaran.pagu)}
              </span>
            }
          >
            <Angka besaran={cari(besaran, 'serapan')} alamat={alamat} />
          </Kartu>
        )}
        {opd.masa === 'tahun' && (
          <Kartu
            judul="Efisiensi"
            kaki={<span>{sebab(s.banding.efisiensi) || `cara ${opd.rekap.efisiensi.metode}`}</span>}
          >
            <Angka besaran={cari(besaran, 'efisiensi')} alamat={alamat} />
          </Kartu>
        )}
      </div>
      <section class="panel">
        <h2>Indikator</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Indikator</th>
              <th scope="col" class="n sedang">
                Target
              </th>
              <th scope="col" class="n sedang">
                Realisasi
              </th>
              <th scope="col" class="n">
                Capaian
              </th>
              <th scope="col" class="kolom-batang lebar">
                <span class="hanya-baca">Batang capaian</span>
              </th>
              <th scope="col" class="sedang">
                Predikat
              </th>
              <th scope="col" class="n">
                Kemajuan
              </th>
              <th scope="col" class="lebar">
                Jalur ke target akhir
              </th>
            </tr>
          </thead>
          <tbody>
            {s.indikator.map((i) => (
              <BarisIndikator key={i.kode} indikator={i} alamat={ubah(alamat, { indikator: i.kode })} />
            ))}
          </tbody>
        </table>
        <p class="redup">Kemajuan: realisasi setahun terhadap target akhir Renstra.</p>
      </section>
      {s.banding.program.length > 0 && (
        <section class="panel">
          <h2>Program pendukung</h2>
          <ul class="polos">
            {s.banding.program.map((p) => (
              <li key={p.kode}>
                <span class="redup kode">{p.kode}</span> {p.nama}
                {p.porsi !== null && <span class="redup"> (porsi {p.porsi} %)</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {s.banding.catatan && <p class="panel">Catatan: {s.banding.catatan}</p>}
    </>
  );
}

function BarisIndikator({ indikator: i, alamat }: { indikator: IndikatorTampil; alamat: Alamat }) {
  const besaran = besaranIndikator(i);
  const { posisi } = i.banding.jalur;
  return (
    <tr>
      <th scope="row">
        <a href={keHash(alamat)}>{i.nama}</a>
        {i.sebab && <p class="tak-terukur">Tidak terukur: {kecil(i.sebab)}</p>}
      </th>
      <td class="n sedang">
        {i.target} <small class="redup">{i.satuan}</small>
      </td>
      <td class="n sedang">{i.realisasi}</td>
      <td class="n">
        <Angka besaran={cari(besaran, 'capaian')} alamat={alamat} ringkas />
      </td>
      <td class="kolom-batang lebar">
        <Batang hasil={i.capaian} />
      </td>
      <td class="sedang">
        <LabelPredikat predikat={i.predikat} />
      </td>
      <td class="n">
        <Angka besaran={cari(besaran, 'kemajuan')} alamat={alamat} ringkas />
      </td>
      <td class="lebar">
        {posisi === null ? <span class="redup">belum dapat dinilai</span> : POSISI[posisi]}
        <span class="redup"> (target akhir {kataNilai(i.banding.akhirRenstra.target)})</span>
      </td>
    </tr>
  );
}
