import { type Alamat, keHash, ubah } from '../alamat.js';
import type { KabupatenTampil } from '../hitung/kabupaten.js';
import { besaranOpd, besaranSasaran, type OpdTampil, type SasaranTampil } from '../hitung/opd.js';
import { hitungStatus } from '../hitung/peringatan-dini.js';
import { kataMasa, kataRupiah, kecil, sebab } from '../kata.js';
import { Angka, Batang, cari, Kartu, KepalaTabel, kataCakupan, LabelPredikat, LencanaStatus } from './bagian.js';
import { KartuPokok } from './kartu-pokok.js';
import { Kurva } from './kurva.js';
import { DaftarPeringatan } from './peringatan.js';

/** One office: its sasaran, its money, its work, and what is wrong. */
export function HalamanOpd({
  opd: o,
  kabupaten,
  alamat,
}: {
  opd: OpdTampil;
  kabupaten: KabupatenTampil;
  alamat: Alamat;
}) {
  const besaran = besaranOpd(o);
  const peringatan = kabupaten.peringatan.filter((p) => p.opd.kode === o.kode);
  const banyak = hitungStatus(peringatan);
  const urutan = kabupaten.peringkat.find((b) => b.kode === o.kode)?.peringkat ?? null;
  const { efisiensi } = o.rekap;
  return (
    <>
      <h1 tabIndex={-1}>{o.nama}</h1>
      <p class="redup">
        Kinerja {o.laporan.tahun}, {kecil(kataMasa(o.masa))}
        {kabupaten.opd.length > 1 &&
          (urutan === null ? '; tidak diperingkat' : `; peringkat ${urutan} dari ${kabupaten.opd.length} OPD`)}
        . Kebijakan: {o.rekap.kebijakan.nama}.
      </p>
      <div class="kartu-kartu">
        <KartuPokok dari={o} besaran={besaran} alamat={alamat} />
        {o.masa === 'tahun' && (
          <Kartu
            judul="Efisiensi"
            kaki={
              <>
                <span>{sebab(efisiensi.total)}</span>
                <span>
                  {efisiensi.gerbang === 'tanpa'
                    ? 'Tanpa gerbang'
                    : `Diakui bila capaian ${efisiensi.gerbang.replace('>=', '≥ ')}`}
                  ; cara {efisiensi.metode}
                </span>
              </>
            }
          >
            <Angka besaran={cari(besaran, 'efisiensi')} alamat={alamat} />
          </Kartu>
        )}
        <Kartu judul="Peringatan dini" kaki={<LencanaStatus banyak={banyak} />}>
          <span class="angka">{peringatan.length}</span>
        </Kartu>
      </div>
      <section class="panel">
        <h2>Sasaran</h2>
        <div class="sasaran-sasaran">
          {o.sasaran.map((s) => (
            <BarisSasaran key={s.kode} sasaran={s} alamat={ubah(alamat, { sasaran: s.kode })} masa={o.masa} />
          ))}
          {o.sasaran.length === 0 && <p>Laporan ini tidak memuat sasaran.</p>}
        </div>
      </section>
      <div class="dua-kolom">
        <Kurva laporan={o.laporan} />
        {peringatan.length > 0 && (
          <section class="panel">
            <h2>Peringatan dini</h2>
            <DaftarPeringatan isi={peringatan} alamat={alamat} tanpaOpd />
          </section>
        )}
      </div>
      <TabelProgram opd={o} alamat={alamat} />
      {o.rekap.peringatan.length > 0 && (
        <details class="panel">
          <summary>Catatan atas laporan setahun ({o.rekap.peringatan.length})</summary>
          <ul>
            {o.rekap.peringatan.map((p) => (
              <li key={`${p.letak} ${p.pesan}`}>{p.pesan}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function BarisSasaran({
  sasaran: s,
  alamat,
  masa,
}: {
  sasaran: SasaranTampil;
  alamat: Alamat;
  masa: OpdTampil['masa'];
}) {
  const besaran = besaranSasaran(s, masa);
  return (
    <article>
      <h3>
        <a href={keHash(alamat)}>
          {s.kode} {s.uraian}
        </a>
      </h3>
      <div class="ukuran">
        <span>
          Capaian <Angka besaran={cari(besaran, 'capaian')} alamat={alamat} ringkas />
        </span>
        <Batang hasil={s.capaian} />
        <LabelPredikat predikat={s.predikat} />
        <span class="redup">{kataCakupan(s.cakupan, 'indikator')}</span>
        {s.anggaran && s.anggaran.program.length > 0 && (
          <span>
            Keuangan <Angka besaran={cari(besaran, 'serapan')} alamat={alamat} ringkas />
          </span>
        )}
        {s.capaian.status === 'tak-terukur' && <p class="tak-terukur">{sebabSasaran(s)}</p>}
      </div>
    </article>
  );
}

/** Why a sasaran has no mean: what its indicators say, where they say the same. */
function sebabSasaran(s: SasaranTampil): string {
  const semua = [...new Set(s.indikator.map((i) => i.sebab))];
  return semua.length === 1 ? (semua[0] as string) : sebab(s.capaian);
}

function TabelProgram({ opd: o, alamat }: { opd: OpdTampil; alamat: Alamat }) {
  const besaran = besaranOpd(o);
  if (o.program.length === 0) {
    return (
      <section class="panel">
        <h2>Program</h2>
        <p class="tak-terukur">Belum ada pagu tahun {o.laporan.tahun}.</p>
      </section>
    );
  }
  return (
    <section class="panel">
      <h2>Program: keuangan dan fisik</h2>
      <table>
        <KepalaTabel
          kolom={[
            ['Program'],
            ['Pagu', 'n lebar'],
            ['Realisasi', 'n lebar'],
            ['Keuangan', 'n'],
            ['Fisik', 'n'],
            ['Fisik − keuangan', 'n sedang'],
          ]}
        />
        <tbody>
          {o.program.map((p) => (
            <tr key={p.kode}>
              <th scope="row">
                <span class="redup kode">{p.kode}</span> {p.nama}
              </th>
              <td class="n lebar">{kataRupiah(p.anggaran.paguSeluruhnya)}</td>
              <td class="n lebar">{kataRupiah(p.anggaran.realisasi)}</td>
              <td class="n">
                <Angka besaran={cari(besaran, `serapan-${p.kode}`)} alamat={alamat} ringkas />
              </td>
              <td class="n">
                <Angka besaran={cari(besaran, `fisik-${p.kode}`)} alamat={alamat} ringkas />
              </td>
              <td class="n sedang">
                <Angka besaran={cari(besaran, `selisih-${p.kode}`)} alamat={alamat} ringkas />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
