package org.culturepark.generator.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.culturepark.generator.seed.CsvResource;

/**
 * Finds the code of a country (ISO 3166 alpha-3) by its English name: those that Java knows, and those that surveys write
 * otherwise, in {@code countries/names.csv}.
 */
final class CountryNames {
    private static final Pattern NOTE = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Map<String, String> CODES = read();
    private static final Set<String> ALPHA_3 = new HashSet<>(CODES.values());

    private CountryNames() {}

    /** The code of a country that is given by its code, or by its name with or without a note in brackets behind it. */
    static Optional<String> find(String name) {
        if (ALPHA_3.contains(name)) {
            return Optional.of(name);
        }
        return Optional.ofNullable(CODES.get(key(name))).or(() -> Optional.ofNullable(CODES.get(key(plain(name)))));
    }

    /** The name without a note in brackets behind it. */
    static String plain(String name) {
        return NOTE.matcher(name).replaceFirst("");
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .forEach(
                        country -> codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), country.getISO3Country()));
        CsvResource.read("/countries/names.csv", row -> codes.put(key(row.getField("name")), row.getField("code")));
        return codes;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
