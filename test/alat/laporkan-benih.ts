import type { TestProject } from 'vitest/node';

/** Says with which seed a run was made, where it is not the fixed one: first and last, so that it can be repeated. */
export default function laporkanBenih(project: TestProject) {
  if (!process.env['LKJIP_BENIH']) return;
  const { benih } = project.getProvidedContext();
  const kalimat = `Benih uji: ${benih}. Ulangi dengan LKJIP_BENIH=${benih} npx vitest run BERKAS`;
  console.log(kalimat);
  return () => console.log(`\n${kalimat}`);
}
