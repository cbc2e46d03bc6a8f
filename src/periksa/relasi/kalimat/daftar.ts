import { ratakan } from '../../../tabel/tiap.js';
import type { LaporanTercetak } from '../../fakta/baca-laporan.js';
import type { Relasi } from '../relasi.js';
import { tanpaBacaanLain } from './bacaan-lain.js';
import { dahulukanBerkasSendiri } from './berkas-sendiri.js';
import { kunciTempat, relasiBernama } from './bernama.js';
import { denganSatuanBulat } from './bulat.js';
import { relasiKeseluruhan } from './keseluruhan.js';
import { tanpaKira } from './kira.js';
import { relasiNaikTurun } from './naik-turun.js';
import { relasiParagraf } from './narasi.js';
import { relasiKalimat } from './narasi-kinerja.js';
import { relasiNarasiTabel } from './narasi-tabel.js';
import { relasiPersenBerikut } from './persen-berikut.js';
import { relasiRincian } from './rincian.js';
import { relasiSalingBukti } from './saling-bukti.js';
import { angkaTotal, relasiSebaran } from './sebaran.js';
import { relasiSekianPersen } from './sekian-persen.js';
import { relasiSimpulan } from './simpulan.js';
import { relasiSisaPersen } from './sisa-persen.js';
import { relasiKalimatTabel } from './tabel.js';
import { tanpaKembar } from './tegas-narasi.js';

/**
 * Every relation that sentences state, of themselves and of tables. Who comes later passes over what the earlier ones bound: a figure that
 * the words give an origin is not also a share of whatever stands near.
 */
export function relasiTeks(
  { narasi, kalimat, kalimatAngka, pernyataan, tabel }: LaporanTercetak,
  dalamTabel: readonly Relasi[],
): readonly Relasi[] {
  const paragraf = ratakan(narasi, relasiParagraf);
  const sekian = relasiSekianPersen(kalimatAngka, new Set(paragraf.map((r) => r.hasil)));
  const terhitung = [...paragraf, ...sekian];
  const sebaran = relasiSebaran(kalimatAngka, new Set(terhitung.map((r) => r.hasil)), angkaTotal(tabel));
  const sudah = new Set([...terhitung, ...sebaran].map((r) => r.hasil));
  const berikut = relasiPersenBerikut(kalimatAngka, sudah);
  const jauh = relasiKeseluruhan(kalimatAngka, new Set([...sudah, ...berikut.map((r) => r.hasil)]));
  const dahulu = [...terhitung, ...sebaran, ...berikut, ...jauh];
  const rincian = relasiRincian(kalimatAngka);
  const ada = new Set(rincian.map(kunciTempat));
  const saling = relasiSalingBukti(kalimatAngka, new Set(dahulu.map((r) => r.hasil))).filter(
    (r) => !ada.has(kunciTempat(r)),
  );
  const hasil = denganSatuanBulat(tanpaKira([...dahulu, ...saling], kalimatAngka));
  const antara = tanpaKembar([
    ...tanpaBacaanLain(relasiNarasiTabel(narasi, tabel)),
    ...relasiKalimat(kalimat, kalimat.length === 0 ? [] : pernyataan()),
    ...relasiKalimatTabel(kalimatAngka, tabel),
    ...relasiSimpulan(kalimatAngka, dalamTabel),
  ]);
  const dariTabel = dahulukanBerkasSendiri(antara, tabel);
  const naik = denganSatuanBulat(tanpaKira(relasiNaikTurun(kalimatAngka), kalimatAngka));
  const susunan = [...naik, ...rincian, ...relasiSisaPersen(kalimatAngka)];
  const bernama = relasiBernama(kalimatAngka, [...hasil, ...susunan]);
  return [...tanpaBacaanLain(hasil), ...dariTabel, ...tanpaBacaanLain([...susunan, ...bernama])];
}
