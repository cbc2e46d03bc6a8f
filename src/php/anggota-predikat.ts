/** Classes of a scale in PHP. */
export const PHP_PREDIKAT = String.raw`
/**
 * Predikat sebuah nilai pada skala kebijakan ini. Yang digolongkan nilai tepatnya, kecuali skala atau kebijakannya membulatkan dahulu.
 *
 * @param int|float|string|array<mixed>|\Stringable|null $nilai angka, atau hasil fungsi di berkas ini
 * @return array<string, mixed> status kelas dengan kode, label, peringkat; atau tak-berkelas dengan alasan dan pesannya
 */
public static function predikat(mixed $nilai): array
{
    $x = Masukan::baca($nilai, 'nilai');
    if ($x === null) {
        return self::takBerkelas('tak-terukur', null, []);
    }
    $bulat = self::SKALA['pembulatan'];
    $dipakai = $bulat === null ? $x : self::dibulatkan($x, $bulat['desimal'], $bulat['mode']);
    $golongan = self::golongkan($dipakai);
    $beda = [];
    if ($bulat === null && \is_array($nilai)) {
        // 99,996 tercetak 100,00 tetapi belum mencapai 100.
        $lain = self::golongkan(Masukan::dariCetakan($nilai['bulat'] ?? null, 'nilai.bulat'));
        if (self::namai($lain) !== self::namai($golongan)) {
            $beda[] = self::peringatan('pembulatan-mengubah-kelas', ['cetak' => $nilai['teks'], 'lain' => self::namai($lain), 'nilai' => $x->teks(10, 10)]);
        }
    }
    if ($golongan['kelas'] === null) {
        return self::takBerkelas($golongan['karena'], $dipakai, $beda);
    }
    $teks = $dipakai->teks(10, 10);
    $karena = match ($golongan['karena']) {
        'di-atas' => [self::peringatan('melebihi-skala', ['nilai' => $teks])],
        'di-bawah' => [self::peringatan('di-bawah-skala', ['nilai' => $teks])],
        'celah' => [self::peringatan('mengisi-celah-skala', ['nilai' => $teks, 'cara' => $golongan['cara']])],
        default => [],
    };
    ['kode' => $kode, 'label' => $label, 'peringkat' => $peringkat, 'di' => $di] = $golongan['kelas'];
    return [
        'status' => 'kelas',
        'kode' => $kode,
        'label' => $label,
        'peringkat' => $peringkat,
        'di' => $di,
        'skala' => self::SKALA['id'],
        'peringatan' => [...$karena, ...$beda],
    ];
}

/**
 * @param list<array<string, mixed>> $peringatan
 * @return array<string, mixed>
 */
private static function takBerkelas(string $alasan, ?Pecahan $x, array $peringatan): array
{
    $pesan = self::PESAN_SKALA[$alasan];
    return [
        'status' => 'tak-berkelas',
        'alasan' => $alasan,
        'skala' => self::SKALA['id'],
        'pesan' => $x === null ? $pesan : $x->teks(10, 10) . ' ' . $pesan,
        'peringatan' => $peringatan,
    ];
}

private static function dibulatkan(Pecahan $x, int $desimal, string $mode): Pecahan
{
    return Pecahan::dariTeks(Pecahan::cetakBulatan($x->bulatkan($desimal, $mode), $desimal));
}

/** @param array{kelas: array<string, mixed>|null, karena: string} $golongan */
private static function namai(array $golongan): string
{
    return $golongan['kelas']['kode'] ?? $golongan['karena'];
}

/**
 * Kelas yang memuatnya; lubang yang dinyatakan; di atas semua kelas; di bawah semua; celah yang tidak dinyatakan.
 *
 * @return array{kelas: array<string, mixed>|null, karena: string, cara?: string}
 */
private static function golongkan(Pecahan $x): array
{
    $termuat = \array_values(\array_filter(self::SKALA['kelas'], static fn (array $k): bool => self::memuat($k, $x)));
    if ($termuat !== []) {
        $senada = \count(\array_unique(\array_column($termuat, 'kode'))) === 1;
        return ['kelas' => $senada ? $termuat[0] : null, 'karena' => $senada ? 'termuat' : 'tumpang-tindih'];
    }
    foreach (self::SKALA['lubang'] as $lubang) {
        if (self::memuat($lubang, $x)) {
            return self::isiCelah($x, $lubang['cara']);
        }
    }
    [$bawah, $atas] = self::sekitar($x);
    if ($atas === null && $bawah !== null) {
        return self::SKALA['diAtas'] === 'tolak' ? ['kelas' => null, 'karena' => 'di-atas-skala'] : ['kelas' => $bawah, 'karena' => 'di-atas'];
    }
    if ($bawah === null && $atas !== null) {
        return self::SKALA['diBawah'] === 'tolak' ? ['kelas' => null, 'karena' => 'di-bawah-skala'] : ['kelas' => $atas, 'karena' => 'di-bawah'];
    }
    return self::isiCelah($x, self::SKALA['celah']);
}

/** @return array{kelas: array<string, mixed>|null, karena: string, cara?: string} */
private static function isiCelah(Pecahan $x, string $cara): array
{
    [$bawah, $atas] = self::sekitar($x);
    $desimal = \max(\array_map(static fn (?string $b): int => \strlen(\explode('.', $b ?? '')[1] ?? ''), [$bawah['atas'] ?? null, $atas['bawah'] ?? null]));
    $kelas = match ($cara) {
        'tolak' => null,
        'kelas-bawah' => $bawah,
        'kelas-atas' => $atas,
        'bulatkan' => self::kelasMemuat(self::dibulatkan($x, $desimal, 'setengah-naik')),
        'potong' => self::kelasMemuat(self::dibulatkan($x, $desimal, 'potong')),
    };
    return $kelas === null ? ['kelas' => null, 'karena' => 'celah-skala'] : ['kelas' => $kelas, 'karena' => 'celah', 'cara' => $cara];
}

/** @return array<string, mixed>|null */
private static function kelasMemuat(Pecahan $x): ?array
{
    foreach (self::SKALA['kelas'] as $kelas) {
        if (self::memuat($kelas, $x)) {
            return $kelas;
        }
    }
    return null;
}

/**
 * Kelas tepat di bawah sebuah nilai, dan yang tepat di atasnya.
 *
 * @return array{array<string, mixed>|null, array<string, mixed>|null}
 */
private static function sekitar(Pecahan $x): array
{
    [$bawah, $atas] = [null, null];
    foreach (self::SKALA['kelas'] as $kelas) {
        if ($kelas['bawah'] !== null && Pecahan::dariTeks($kelas['bawah'])->banding($x) >= 0) {
            $atas = $kelas;
        }
        if ($bawah === null && $kelas['atas'] !== null && Pecahan::dariTeks($kelas['atas'])->banding($x) <= 0) {
            $bawah = $kelas;
        }
    }
    return [$bawah, $atas];
}

/** @param array<string, mixed> $selang */
private static function memuat(array $selang, Pecahan $x): bool
{
    $dariBawah = $selang['bawah'] === null ? 1 : $x->banding(Pecahan::dariTeks($selang['bawah']));
    $dariAtas = $selang['atas'] === null ? -1 : $x->banding(Pecahan::dariTeks($selang['atas']));
    return ($dariBawah > 0 || ($dariBawah === 0 && $selang['bawahTertutup'])) && ($dariAtas < 0 || ($dariAtas === 0 && $selang['atasTertutup']));
}
`;
