import { teksKanonik } from '../angka/desimal.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { Pembulatan } from '../rumus/opsi.js';
import type { IdSkala } from '../skala/daftar.js';
import { type SelangSiap, siapkanSkala } from '../skala/siapkan-skala.js';

/** The scale of a policy as data, with what the policy decides instead of the scale itself. */
export function skalaPhp({ aturan }: KebijakanPenuh): object {
  const { skala, kelas, lubang } = siapkanSkala(aturan.skala as IdSkala);
  const pilih = <T extends string>(cara: string, sendiri: T): string => (cara === 'menurut-skala' ? sendiri : cara);
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
    lubang: lubang.map((l) => ({ ...selang(l), cara: pilih(aturan.celahSkala, l.lubang.cara) })),
    celah: pilih(aturan.celahSkala, 'tolak'),
    diAtas: pilih(aturan.luarSkala.atas, skala.diAtas),
    diBawah: pilih(aturan.luarSkala.bawah, skala.diBawah),
    pembulatan: pembulatan(aturan, skala.desimalKlasifikasi),
  };
}

function pembulatan(
  { klasifikasi, pembulatan: umum }: KebijakanPenuh['aturan'],
  desimal: number | undefined,
): Pembulatan | null {
  if (klasifikasi === 'dibulatkan') return umum;
  return desimal === undefined ? null : { desimal, mode: 'setengah-naik' };
}

const selang = ({ selang: s }: SelangSiap) => ({
  bawah: s.bawah && teksKanonik(s.bawah),
  bawahTertutup: s.bawahTertutup,
  atas: s.atas && teksKanonik(s.atas),
  atasTertutup: s.atasTertutup,
});
