package org.culturepark.processor.filter;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what leads to a person: e-mail addresses and telephone numbers. Names of speakers are replaced before. */
final class PersonalData {
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w");
    /** Nothing shorter is a telephone number, and looking for one takes its time. */
    private static final Pattern DIGITS = Pattern.compile("(?:\\d[^\\p{L}\\d]{0,3}){7}");
    /** Of the cultures of the catalogue; numbers with a country's code are found whatever the region. */
    private static final List<String> REGIONS = List.of("US", "KR", "DE", "TR", "JO", "BD", "CN", "BR", "AR");

    private PersonalData() {}

    static boolean isIn(String text) {
        return E_MAIL.matcher(text).find() || DIGITS.matcher(text).find() && hasTelephone(text);
    }

    private static boolean hasTelephone(String text) {
        return REGIONS.stream()
                .anyMatch(region -> PhoneNumberUtil.getInstance()
                        .findNumbers(text, region, Leniency.VALID, Long.MAX_VALUE)
                        .iterator()
                        .hasNext());
    }
}
