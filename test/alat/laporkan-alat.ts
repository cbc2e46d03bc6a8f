import type { TestProject } from 'vitest/node';
import { alatKurang } from './cari-alat.mjs';
import { ALAT, barisPasang, type NamaAlat } from './daftar-alat.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    alat: Record<NamaAlat, string | null>;
  }
  interface TaskMeta {
    alat?: readonly NamaAlat[];
  }
}

/** Tools that a test needs by itself or by a group around it. */
function alatUji(uji: UjiTerlapor): readonly NamaAlat[] {
  const induk = uji.parent.type === 'suite' ? alatUji(uji.parent) : [];
  return [...(uji.meta().alat ?? []), ...induk];
}
interface UjiTerlapor {
  readonly parent: UjiTerlapor | { readonly type: 'module' };
  readonly type: 'suite' | 'test';
  meta(): { readonly alat?: readonly NamaAlat[] };
}

/** How many tests of the run were left out for want of a tool, in all and by tool. */
function hitungTerlewat(project: TestProject, kurang: readonly NamaAlat[]) {
  const per = new Map<NamaAlat, number>();
  let semua = 0;
  for (const modul of project.vitest.state.getTestModules()) {
    for (const uji of modul.children.allTests('skipped')) {
      const sebab = new Set(alatUji(uji as unknown as UjiTerlapor).filter((n) => kurang.includes(n)));
      if (sebab.size > 0) semua += 1;
      for (const n of sebab) per.set(n, (per.get(n) ?? 0) + 1);
    }
  }
  return { semua, per };
}

/** Tells at the very end which tests were not run, and why. */
export default function laporkanAlat(project: TestProject) {
  const kurang = alatKurang(project.getProvidedContext().alat);
  return () => {
    const { semua, per } = hitungTerlewat(project, kurang);
    if (semua === 0) return;
    const garis = '='.repeat(100);
    console.log(
      [
        '',
        garis,
        `${semua} UJI TIDAK DIJALANKAN (${semua} tests NOT RUN): alat luar tidak ada (programs are missing).`,
        ...[...per].map(([n, banyak]) => `  ${String(banyak).padStart(4)}  ${n}: ${ALAT[n].guna}`),
        'Gerbang cakupan tidak berlaku (coverage is not gated). Pasang dengan (install with):',
        `  ${barisPasang([...per.keys()])}`,
        garis,
      ].join('\n'),
    );
  };
}
