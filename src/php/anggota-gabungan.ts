/** Budget, means and efficiency in PHP. */
export const PHP_GABUNGAN = String.raw`
/**
 * Serapan anggaran dalam persen, dengan sisanya dalam rupiah.
 *
 * @param int|float|string|\Stringable|null $pagu null belum ada
 * @param int|float|string|\Stringable|null $realisasi
 * @return array<string, mixed> hasil, dengan 'sisa': teks kanonik, atau null bila pagu atau realisasi belum ada
 */
public static function serapan(mixed $pagu, mixed $realisasi, bool $jejak = true): array
{
    $P = Masukan::baca($pagu, 'pagu');
    $A = Masukan::baca($realisasi, 'realisasi');
    $masukan = ['pagu' => $P, 'realisasi' => $A];
    $peringatan = [];
    if ($P !== null && $A !== null && $A->banding($P) > 0) {
        $data = ['realisasi' => self::formatRupiah($A->dirapikan()), 'pagu' => self::formatRupiah($P->dirapikan())];
        $peringatan[] = self::peringatan($P->nol() ? 'belanja-tanpa-pagu' : 'realisasi-melebihi-pagu', $data);
    }
    $opsi = ['pembulatan' => self::PEMBULATAN, 'peringatan' => $peringatan, 'jejak' => $jejak];
    $sisa = self::hitung(self::RUMUS['anggaran.sisa'], $masukan, ['jejak' => false]);
    return self::hitung(self::RUMUS['anggaran.serapan'], $masukan, $opsi) + ['sisa' => $sisa['nilai'] ?? null];
}

/**
 * Sisa anggaran dalam rupiah.
 *
 * @param int|float|string|\Stringable|null $pagu
 * @param int|float|string|\Stringable|null $realisasi
 * @return array<string, mixed>
 */
public static function sisa(mixed $pagu, mixed $realisasi, bool $jejak = true): array
{
    return self::evaluasi('anggaran.sisa', ['P' => $pagu, 'A' => $realisasi], null, $jejak);
}

/**
 * Rata-rata capaian dari nilai tepatnya, dengan cakupannya. Yang tak terukur mengikuti kebijakan: dikecualikan, atau dihitung 0.
 *
 * @param list<int|float|string|array<mixed>|\Stringable|null> $nilai angka, hasil fungsi di berkas ini, atau null
 * @param list<int|float|string|\Stringable|null>|null $bobot hanya bila kebijakannya berbobot; null berbobot 1
 * @return array<string, mixed> hasil, dengan 'cakupan': berapa yang terukur dari berapa
 */
public static function rataRata(array $nilai, ?array $bobot = null, bool $jejak = true): array
{
    $aturan = self::KEBIJAKAN['aturan']['rataRata'];
    $berbobot = $aturan['cara'] === 'berbobot';
    $nilai = \array_values($nilai);
    if ($bobot !== null && !$berbobot) {
        throw new ArgumenTidakSah('bobot: kebijakan ' . self::KEBIJAKAN['id'] . ' merata-ratakan tanpa bobot.');
    }
    if ($bobot !== null && \count($bobot) !== \count($nilai)) {
        throw new ArgumenTidakSah('bobot: ada ' . \count($bobot) . ' bobot untuk ' . \count($nilai) . ' nilai; jumlahnya harus sama.');
    }
    $bobot = \array_values($bobot ?? \array_fill(0, \count($nilai), null));
    [$x, $w, $terukur] = [[], [], 0];
    foreach ($nilai as $i => $n) {
        $dibulatkan = $aturan['dari'] === 'dibulatkan' && \is_array($n) && ($n['status'] ?? null) === 'terukur';
        $angka = Masukan::baca($n, "nilai[$i]");
        $terukur += $angka === null ? 0 : 1;
        if ($angka === null && $aturan['takTerukur'] !== 'nol') {
            continue;
        }
        $x[] = $dibulatkan ? Masukan::dariCetakan($n['bulat'] ?? null, "nilai[$i].bulat") : $angka ?? Pecahan::dari('0');
        $w[] = Masukan::baca($bobot[$i] ?? 1, "bobot[$i]");
    }
    $total = \count($nilai);
    $peringatan = [];
    if ($terukur < $total) {
        $peringatan[] = $aturan['takTerukur'] === 'nol'
            ? self::peringatan('tak-terukur-dihitung-nol', ['jumlah' => (string) ($total - $terukur)])
            : self::peringatan('sebagian-tak-terukur', ['terukur' => (string) $terukur, 'total' => (string) $total]);
    }
    $rumus = self::RUMUS[$berbobot ? 'gabungan.rata-rata-berbobot' : 'gabungan.rata-rata'];
    $masukan = $berbobot ? ['nilai' => $x, 'bobot' => $w] : ['nilai' => $x];
    $opsi = ['pembulatan' => self::PEMBULATAN, 'kebijakan' => self::KEBIJAKAN_RATA_RATA, 'peringatan' => $peringatan, 'jejak' => $jejak];
    return self::batasiRata(self::hitung($rumus, $masukan, $opsi), $opsi) + ['cakupan' => ['terukur' => $terukur, 'total' => $total]];
}

/**
 * @param array<string, mixed> $rata
 * @param array<string, mixed> $opsi
 * @return array<string, mixed>
 */
private static function batasiRata(array $rata, array $opsi): array
{
    if ($rata['status'] === 'tak-terukur' || !isset(self::RUMUS['capaian.batas'])) {
        return $rata;
    }
    $hasil = self::hitung(self::RUMUS['capaian.batas'], ['capaian' => Masukan::baca($rata, 'rata-rata')], $opsi);
    if ($hasil['pecahan'] === $rata['pecahan']) {
        return $rata;
    }
    $hasil['peringatan'][] = self::peringatan('dibatasi', ['asal' => $rata['teks'], 'hasil' => $hasil['teks']]);
    return $hasil;
}

/**
 * Efisiensi menurut kebijakan di atas, di belakang gerbang capaiannya: dibandingkan tepat, bukan dari cetakannya.
 *
 * @param int|float|string|array<mixed>|\Stringable|null $capaian angka persen, atau hasil capaian() atau rataRata()
 * @param int|float|string|\Stringable|null $pagu
 * @param int|float|string|\Stringable|null $realisasi
 * @param array{target: mixed, realisasi: mixed}|null $volume volume keluaran, bagi biaya-satuan
 * @param list<array{pagu: mixed, realisasi: mixed, capaian?: mixed, volume?: array{target: mixed, realisasi: mixed}}>|null $keluaran beberapa keluaran, bagi pmk-214 dan biaya-satuan
 * @return array<string, mixed>
 */
public static function efisiensi(mixed $capaian, mixed $pagu, mixed $realisasi, ?array $volume = null, ?array $keluaran = null, bool $jejak = true): array
{
    ['metode' => $metode, 'gerbang' => $gerbang] = self::KEBIJAKAN['aturan']['efisiensi'];
    $C = Masukan::baca($capaian, 'capaian');
    $P = Masukan::baca($pagu, 'pagu');
    $A = Masukan::baca($realisasi, 'realisasi');
    $keluaran = \array_values($keluaran ?? [['pagu' => $P, 'realisasi' => $A, 'capaian' => $C, 'volume' => $volume]]);
    $kolom = static fn (string ...$jalur): array => \array_map(
        static fn (array $k, int $i): ?Pecahan => Masukan::baca(\array_reduce($jalur, static fn ($x, $j) => $x[$j] ?? null, $k), "keluaran[$i]." . \implode('.', $jalur)),
        $keluaran,
        \array_keys($keluaran),
    );
    [$id, $masukan, $alasan] = match ($metode) {
        'pmk-214' => ['efisiensi.pmk-214', ['P' => $kolom('pagu'), 'C' => $kolom('capaian'), 'A' => $kolom('realisasi')], null],
        'biaya-satuan' => ['efisiensi.biaya-satuan', ['P' => $kolom('pagu'), 'T' => $kolom('volume', 'target'), 'A' => $kolom('realisasi'), 'V' => $kolom('volume', 'realisasi')], null],
        default => self::efisiensiSerapan($metode, $C, $P, $A),
    };
    $rumus = self::RUMUS[$id];
    $masukan = Hasil::ikat($rumus, $masukan);
    $opsi = ['pembulatan' => self::PEMBULATAN, 'kebijakan' => self::KEBIJAKAN_EFISIENSI, 'jejak' => $jejak];
    $seratus = $C?->banding(Pecahan::dari('100'));
    $tertahan = match (true) {
        $gerbang === 'tanpa' => null,
        $seratus === null => 'capaian-kosong',
        $seratus > 0 || ($seratus === 0 && $gerbang === '>=100') => null,
        default => 'gerbang-efisiensi',
    };
    $sebab = $tertahan ?? $alasan;
    return $sebab === null ? self::hitung($rumus, $masukan, $opsi) : Hasil::takTerukur($rumus, $masukan, $sebab, $opsi);
}

/** @return array{string, array<string, Pecahan|null>, string|null} */
private static function efisiensiSerapan(string $metode, ?Pecahan $C, ?Pecahan $P, ?Pecahan $A): array
{
    $serapan = self::hitung(self::RUMUS['anggaran.serapan'], ['pagu' => $P, 'realisasi' => $A], ['jejak' => false]);
    $S = Masukan::baca($serapan, 'serapan');
    $masukan = $metode === 'sisa' ? ['S' => $S] : ['C' => $C, 'S' => $S];
    return ["efisiensi.$metode", $masukan, $serapan['alasan'] ?? null];
}

/**
 * Contoh kebijakan ini, yang hasilnya berasal dari luar berkas ini.
 *
 * @return list<string>
 */
private static function ujiKebijakan(): array
{
    $beda = [];
    foreach (self::CONTOH_KEBIJAKAN as $c) {
        $hasil = self::capaian($c['target'], $c['realisasi'], $c['polarisasi'], $c['nilaiTerburuk'] ?? null, $c['targetMaksimal'] ?? false);
        $nyata = [$hasil['bulat'] ?? null, self::predikat($hasil)['kode'] ?? null];
        if ($nyata !== [$c['capaian'], $c['predikat']]) {
            $beda[] = "{$c['asal']}: " . \json_encode($nyata) . ', semestinya ' . \json_encode([$c['capaian'], $c['predikat']]);
        }
    }
    return $beda;
}
`;
