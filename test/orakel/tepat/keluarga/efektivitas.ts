import { hitungEfektivitas } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { BAKU, type Bulat, pembulatan } from '../acak.js';
import { bandingIsi, bandingkan, takTerukur } from '../banding.js';
import { p, rataTepat, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import {
  cetakUngkapan,
  goyang,
  nilaiUngkapan,
  pustakaUngkapan,
  rataBernilai,
  type Ungkapan,
  ungkapanAcak,
} from '../ungkapan.js';

interface Kasus {
  readonly capaian: readonly Ungkapan[];
  readonly pembulatan?: Bulat;
}

/** Batu Sopang 2022, Tabel 3.4.3: above, at and below 100, on the unrounded value; what has none is counted apart. */
export const efektivitas = keluarga<Kasus>({
  nama: 'efektivitas',
  porsi: 30,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const satu = (): Ungkapan => {
      const nasib = acak.n(10);
      if (nasib < 4) return rataBernilai(acak, SERATUS, 0);
      return nasib < 6 ? goyang(acak, rataBernilai(acak, SERATUS, 0)) : ungkapanAcak(acak, b.desimal);
    };
    return { capaian: acak.deret(acak.n(5), satu), pembulatan: b };
  },
  periksa({ capaian, pembulatan: b = BAKU }) {
    const hasil = hitungEfektivitas(capaian.map(pustakaUngkapan), { pembulatan: b });
    const nilai = capaian.map(nilaiUngkapan).filter((x): x is Pecahan => x instanceof Pecahan);
    const cacah = (tanda: number) => ({ nilai: p(nilai.filter((x) => x.banding(SERATUS) === tanda).length) });
    // Counts print without decimals.
    const opsi = { pembulatan: { desimal: 0, mode: 'setengah-naik' as const }, skala: [] };
    return [
      ...bandingkan('melebihi', hasil.melebihi, cacah(1), opsi),
      ...bandingkan('mencapai', hasil.mencapai, cacah(0), opsi),
      ...bandingkan('tidakMencapai', hasil.tidakMencapai, cacah(-1), opsi),
      ...bandingIsi(
        'takTerukur, total',
        [hasil.takTerukur, hasil.total],
        [capaian.length - nilai.length, capaian.length],
      ),
      ...bandingkan(
        'rataRata',
        hasil.rataRata,
        nilai.length === 0 ? takTerukur('tidak-ada-yang-terukur') : { nilai: rataTepat(nilai) },
        { pembulatan: b },
      ),
    ];
  },
  panggilan: ({ capaian, pembulatan: b }) =>
    `hitungEfektivitas([${capaian.map(cetakUngkapan).join(', ')}], ${tulis({ pembulatan: b })})`,
});
