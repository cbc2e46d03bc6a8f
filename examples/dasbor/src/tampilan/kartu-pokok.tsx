import type { Alamat } from '../alamat.js';
import type { Besaran } from '../hitung/besaran.js';
import type { OpdTampil } from '../hitung/opd.js';
import { Angka, cari, KakiAngka, Kartu, KataAnggaran, kataCakupan } from './bagian.js';

interface Sifat<K extends keyof OpdTampil> {
  dari: Pick<OpdTampil, K>;
  besaran: readonly Besaran[];
  alamat: Alamat;
}

/** The result with its class, and how much of it is measured. */
export function KartuCapaian({
  dari: { capaian, predikat, cakupan },
  besaran,
  alamat,
}: Sifat<'capaian' | 'predikat' | 'cakupan'>) {
  return (
    <Kartu
      judul="Capaian kinerja"
      kaki={
        <>
          <KakiAngka hasil={capaian} predikat={predikat} />
          <span>{kataCakupan(cakupan, 'indikator')}</span>
        </>
      }
    >
      <Angka besaran={cari(besaran, 'capaian')} alamat={alamat} />
    </Kartu>
  );
}

/** The three headline figures of an office as of a region: its results, its money and its work. */
export function KartuPokok({
  dari,
  besaran,
  alamat,
}: Sifat<'capaian' | 'predikat' | 'cakupan' | 'anggaran' | 'rak' | 'fisik'>) {
  const { anggaran, rak, fisik } = dari;
  return (
    <>
      <KartuCapaian dari={dari} besaran={besaran} alamat={alamat} />
      <Kartu
        judul="Keuangan"
        kaki={
          <>
            <KakiAngka hasil={anggaran.total.serapan} />
            <KataAnggaran {...anggaran.total} />
            {rak && (
              <span>
                Terhadap rencana kas: <Angka besaran={cari(besaran, 'rak')} alamat={alamat} ringkas />
              </span>
            )}
          </>
        }
      >
        <Angka besaran={cari(besaran, 'serapan')} alamat={alamat} />
      </Kartu>
      <Kartu
        judul="Fisik"
        kaki={
          <>
            <KakiAngka hasil={fisik.fisik} />
            <span>
              Selisih dengan keuangan: <Angka besaran={cari(besaran, 'selisih')} alamat={alamat} ringkas />
            </span>
            {fisik.fisik.cakupan.total > 0 && <span>{kataCakupan(fisik.fisik.cakupan, 'keluaran')}</span>}
          </>
        }
      >
        <Angka besaran={cari(besaran, 'fisik')} alamat={alamat} />
      </Kartu>
    </>
  );
}
