// What `npm test` needs before vitest: the tools of the system, and the package as users get it.
// With --wajib, which .ci/run says, only the tools, and one that cannot be had is a failure.
import { bangunDist } from './bangun.mjs';
import { pasangAlat } from './pasang-alat.mjs';

const kurang = await pasangAlat();
if (!process.argv.includes('--wajib')) bangunDist();
else if (kurang.length > 0) process.exitCode = 1;
else console.log('Semua alat uji ada.');
