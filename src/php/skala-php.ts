import { teksKanonik } from '../angka/desimal.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { opsiPredikat } from '../kebijakan/opsi-predikat.js';
import type { IdSkala } from '../skala/daftar.js';
import { type SelangSiap, siapkanSkala } from '../skala/siapkan-skala.js';
import { pembulatanDari } from '../skala/tentukan-predikat.js';

/** The scale of a policy as data, with what the policy decides instead of the scale itself. */
export function skalaPhp({ aturan }: KebijakanPenuh): object {
  const { skala, kelas, lubang } = siapkanSkala(aturan.skala as IdSkala);
  const opsi = opsiPredikat(aturan);
  return {
    id: skala.id,
    nama: skala.nama,
    kelas: kelas.map((k, i) => ({
      ...selang(k),
      kode: k.kelas.kode,
      label: k.kelas.label,
      peringkat: k.kelas.peringkat ?? i + 1,
      di: k.kelas.di,
    })),
    lubang: lubang.map((l) => ({ ...selang(l), cara: opsi.lubang ?? l.lubang.cara })),
    celah: opsi.lubang ?? 'tolak',
    diAtas: opsi.diAtas ?? skala.diAtas,
    diBawah: opsi.diBawah ?? skala.diBawah,
    pembulatan: pembulatanDari(skala, opsi) ?? null,
  };
}

const selang = ({ selang: s }: SelangSiap) => ({
  bawah: s.bawah && teksKanonik(s.bawah),
  bawahTertutup: s.bawahTertutup,
  atas: s.atas && teksKanonik(s.atas),
  atasTertutup: s.atasTertutup,
});
