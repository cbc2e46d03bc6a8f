import { pesanAlasan, tentukanPredikat } from 'lkjip';
import { useMemo } from 'preact/hooks';
import { type Alamat, keHash, ubah } from '../alamat.js';
import { Bagan, type UkuranBagan } from '../bagan/bagan.js';
import { opsiSebaran, type TitikSebaran } from '../bagan/sebaran.js';
import { besaranKabupaten, type KabupatenTampil } from '../hitung/kabupaten.js';
import { besaranFisik, type OpdTampil } from '../hitung/opd.js';
import { hitungStatus, kataKelas, SKALA_CAPAIAN, STATUS } from '../hitung/peringatan-dini.js';
import { kataMasa, kataRupiah, kecil, sebab } from '../kata.js';
import { Angka, Batang, cari, Kartu, KepalaTabel, LabelPredikat, LencanaStatus } from './bagian.js';
import { KartuPokok } from './kartu-pokok.js';
import { Kurva } from './kurva.js';
import { DaftarPeringatan } from './peringatan.js';

const URUSAN: Readonly<Record<string, string>> = {
  '1': 'Wajib, pelayanan dasar',
  '2': 'Wajib, bukan pelayanan dasar',
  '3': 'Pilihan',
  '4': 'Unsur pendukung',
  '5': 'Unsur penunjang',
  '6': 'Unsur pengawasan',
  '7': 'Unsur kewilayahan',
  '8': 'Pemerintahan umum',
};

const TERATAS = 6;

/** Indicators on the way to their end targets, behind, and not known with the reasons. */
function hitungJalur(opd: readonly OpdTampil[]) {
  const semua = opd.flatMap((o) => o.sasaran.flatMap((s) => s.indikator));
  const posisi = semua.map((i) => i.banding.jalur.posisi);
  const sebabnya = new Map<string, number>();
  for (const { banding } of semua) {
    if (banding.jalur.posisi !== null) continue;
    const { nilai } = banding.jalur;
    const kata = nilai.status === 'terukur' ? 'realisasi setahun belum ada' : pesanAlasan(nilai.alasan);
    sebabnya.set(kata, (sebabnya.get(kata) ?? 0) + 1);
  }
  return {
    diJalur: posisi.filter((p) => p === 'lebih-baik' || p === 'setara').length,
    tertinggal: posisi.filter((p) => p === 'lebih-buruk').length,
    sebab: [...sebabnya],
  };
}

/** The whole region on one page. */
export function Ringkasan({ kabupaten: k, alamat }: { kabupaten: KabupatenTampil; alamat: Alamat }) {
  const besaran = besaranKabupaten(k);
  const banyak = hitungStatus(k.peringatan);
  const jalur = hitungJalur(k.opd);
  const kePeringatan = keHash(ubah(alamat, { halaman: 'peringatan' }));
  return (
    <>
      <h1 tabIndex={-1}>
        {k.daerah.nama}: kinerja {k.tahun}, {kecil(kataMasa(k.masa))}
      </h1>
      <div class="kartu-kartu">
        <KartuPokok dari={k} besaran={besaran} alamat={alamat} />
        <Kartu
          judul="Menuju target akhir"
          kaki={
            <>
              <span>{sebab(cari(besaran, 'kemajuan').hasil)}</span>
              {jalur.diJalur + jalur.tertinggal > 0 && (
                <span>
                  {jalur.diJalur} indikator di jalur rencana, {jalur.tertinggal} tertinggal
                </span>
              )}
              {jalur.sebab.map(([kata, n]) => (
                <span key={kata}>
                  {n} belum dapat dinilai: {kecil(kata)}
                </span>
              ))}
            </>
          }
        >
          <Angka besaran={cari(besaran, 'kemajuan')} alamat={alamat} />
        </Kartu>
        <Kartu
          judul="Peringatan dini"
          kaki={
            <span>
              {banyak['belum-diisi']} belum diisi, {banyak.tertinggal} tertinggal, {banyak.berisiko} berisiko
            </span>
          }
        >
          <a class="angka" href={kePeringatan}>
            {k.peringatan.length}
            <small> butir</small>
          </a>
        </Kartu>
      </div>
      <div class="dua-kolom">
        <Sebaran kabupaten={k} alamat={alamat} />
        <section class="panel">
          <h2>Yang paling perlu perhatian</h2>
          {k.peringatan.length === 0 ? (
            <p>Tidak ada peringatan.</p>
          ) : (
            <>
              <DaftarPeringatan isi={teratas(k)} alamat={alamat} />
              <p>
                <a href={kePeringatan}>Semua peringatan dini ({k.peringatan.length})</a>
              </p>
            </>
          )}
        </section>
      </div>
      <TabelOpd kabupaten={k} alamat={alamat} />
      <div class="dua-kolom">
        <Kurva laporan={k.bersama} />
        <section class="panel">
          <h2>Anggaran menurut urusan</h2>
          {k.urusan.length === 0 && <p class="tak-terukur">Pagu tahun {k.tahun} belum diisi.</p>}
          <table hidden={k.urusan.length === 0}>
            <KepalaTabel kolom={[['Urusan'], ['Pagu', 'n lebar'], ['Realisasi', 'n lebar'], ['Serapan', 'n']]} />
            <tbody>
              {k.urusan.map((u) => (
                <tr key={u.kode}>
                  <th scope="row">
                    {u.kode}. {URUSAN[u.kode] ?? 'Penunjang semua urusan'}
                  </th>
                  <td class="n lebar">{kataRupiah(u.pagu)}</td>
                  <td class="n lebar">{kataRupiah(u.realisasi)}</td>
                  <td class="n">
                    <Angka besaran={cari(besaran, `serapan-${u.kode}`)} alamat={alamat} ringkas />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </>
  );
}

/** The first of each kind in turn, so that one kind does not hide the others. */
function teratas({ peringatan }: KabupatenTampil) {
  const tiap = STATUS.flatMap((s) => peringatan.filter((p) => p.status === s).slice(0, TERATAS / STATUS.length));
  const dipilih = new Set([...tiap, ...peringatan.filter((p) => !tiap.includes(p)).slice(0, TERATAS - tiap.length)]);
  return peringatan.filter((p) => dipilih.has(p));
}

const WARNA_LAMPU: Readonly<Record<string, TitikSebaran['warna']>> = {
  hijau: 'hijau',
  kuning: 'kuning',
  merah: 'merah',
};

function warnaTitik(o: OpdTampil): TitikSebaran['warna'] {
  const p = tentukanPredikat(o.capaian, SKALA_CAPAIAN);
  return WARNA_LAMPU[p.status === 'kelas' ? p.kode : ''] ?? 'abu';
}

const SUMBU = { rak: 'Serapan terhadap rencana kas (%)', pagu: 'Serapan terhadap pagu (%)' } as const;
const BERNAMA = 5;

/** The offices at both ends of the ranking, which are named in the drawing; all are named in the table. */
function palingTepi({ peringkat }: KabupatenTampil): ReadonlySet<string> {
  const urut = peringkat.filter((b) => b.peringkat !== null).map((b) => b.kode);
  return new Set([...urut.slice(0, BERNAMA), ...urut.slice(-BERNAMA)]);
}

function Sebaran({ kabupaten: k, alamat }: { kabupaten: KabupatenTampil; alamat: Alamat }) {
  const titik = useMemo(
    () =>
      k.opd.flatMap((o) => {
        // By the end of a quarter the pagu of the year says little; the cash plan says what was to be spent by then.
        const { serapan } = (o.rak ?? o.anggaran).total;
        if (o.capaian.status === 'tak-terukur' || serapan.status === 'tak-terukur') return [];
        const { capaian } = o;
        return [{ opd: o, x: serapan, y: capaian }];
      }),
    [k],
  );
  const tepi = useMemo(() => palingTepi(k), [k]);
  const opsi = useMemo(
    () => (ukuran: UkuranBagan) =>
      opsiSebaran(
        titik.map(({ opd, x, y }) => ({
          nama: opd.nama,
          x: x.bulat.toNumber(),
          y: y.bulat.toNumber(),
          warna: warnaTitik(opd),
          bernama: tepi.has(opd.kode),
        })),
        SUMBU[k.rak ? 'rak' : 'pagu'],
        ukuran,
      ),
    [titik, k, tepi],
  );
  const tautan = useMemo(
    () =>
      titik.map(({ opd, x, y }) => ({
        hash: keHash(ubah(alamat, { opd: opd.kode, halaman: 'ringkasan' })),
        judul: `${opd.nama}: capaian ${y.teks} %, serapan ${x.teks} %`,
      })),
    [titik, alamat],
  );
  const tanpa = k.opd.length - titik.length;
  return (
    <section class="panel">
      {titik.length === 0 ? (
        <>
          <h2>Anggaran di samping kinerja</h2>
          <p class="tak-terukur">Belum ada OPD yang capaian dan serapannya sama-sama terukur.</p>
        </>
      ) : (
        <Bagan
          judul="Anggaran di samping kinerja"
          uraian="Setiap titik satu OPD: serapan ke kanan, capaian ke atas. Angkanya ada di tabel OPD di bawah."
          tinggi={420}
          opsi={opsi}
          tautan={tautan}
          legenda={[
            { nama: 'Capaian 100 ke atas', warna: 'hijau', titik: true },
            { nama: kataKelas(SKALA_CAPAIAN, 'kuning'), warna: 'kuning', titik: true },
            { nama: kataKelas(SKALA_CAPAIAN, 'merah'), warna: 'merah', titik: true },
          ]}
        >
          {tanpa > 0 && <p class="redup">{tanpa} OPD tidak digambar karena capaian atau serapannya tidak terukur.</p>}
        </Bagan>
      )}
    </section>
  );
}

function TabelOpd({ kabupaten: k, alamat }: { kabupaten: KabupatenTampil; alamat: Alamat }) {
  return (
    <section class="panel">
      <h2>Perangkat daerah menurut peringkat capaian</h2>
      <table class="opd">
        <thead>
          <tr>
            <th scope="col" class="n">
              <abbr title="Peringkat">No.</abbr>
            </th>
            <th scope="col">Perangkat daerah</th>
            <th scope="col" class="n">
              Capaian (%)
            </th>
            <th scope="col" class="kolom-batang sedang">
              <span class="hanya-baca">Batang capaian</span>
            </th>
            <th scope="col" class="sedang">
              Predikat
            </th>
            <th scope="col" class="n lebar">
              Terukur
            </th>
            <th scope="col" class="n">
              Keuangan (%)
            </th>
            <th scope="col" class="n sedang">
              Fisik (%)
            </th>
            <th scope="col" class="n lebar">
              Fisik − keuangan
            </th>
            <th scope="col" class="lebar">
              Peringatan
            </th>
          </tr>
        </thead>
        <tbody>
          {k.peringkat.map((b) => {
            const o = k.opd.find((x) => x.kode === b.kode) as OpdTampil;
            return <BarisOpd key={b.kode} opd={o} peringkat={b.peringkat} kabupaten={k} alamat={alamat} />;
          })}
        </tbody>
      </table>
      <p class="redup">
        Diurutkan menurut capaian tak dibulatkan; yang sama didahulukan yang cakupannya lebih tinggi. Yang tidak terukur
        tidak diperingkat.
      </p>
    </section>
  );
}

function BarisOpd({
  opd: o,
  peringkat,
  kabupaten,
  alamat,
}: {
  opd: OpdTampil;
  peringkat: number | null;
  kabupaten: KabupatenTampil;
  alamat: Alamat;
}) {
  const keOpd = ubah(alamat, { opd: o.kode, halaman: 'ringkasan' });
  const banyak = hitungStatus(kabupaten.peringatan.filter((p) => p.opd === o));
  const [fisik, selisih] = besaranFisik(o.fisik);
  return (
    <tr>
      <td class="n">{peringkat ?? '–'}</td>
      <th scope="row">
        <a href={keHash(keOpd)}>{o.nama}</a>
      </th>
      <td class="n">
        <Angka
          besaran={{ kunci: 'capaian', nama: `Capaian ${o.nama}`, satuan: '', hasil: o.capaian }}
          alamat={keOpd}
          ringkas
        />
      </td>
      <td class="kolom-batang sedang">
        <Batang hasil={o.capaian} />
      </td>
      <td class="sedang">
        <LabelPredikat predikat={o.predikat} />
      </td>
      <td class="n lebar">
        {o.cakupan.terukur}/{o.cakupan.total}
      </td>
      <td class="n">
        <Angka
          besaran={{ kunci: 'serapan', nama: `Serapan ${o.nama}`, satuan: '', hasil: o.anggaran.total.serapan }}
          alamat={keOpd}
          ringkas
        />
      </td>
      <td class="n sedang">{fisik && <Angka besaran={{ ...fisik, satuan: '' }} alamat={keOpd} ringkas />}</td>
      <td class="n lebar">{selisih && <Angka besaran={{ ...selisih, satuan: '' }} alamat={keOpd} ringkas />}</td>
      <td class="lebar">
        <LencanaStatus banyak={banyak} />
      </td>
    </tr>
  );
}
