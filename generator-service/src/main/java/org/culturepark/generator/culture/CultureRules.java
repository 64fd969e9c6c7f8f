package org.culturepark.generator.culture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.culturepark.chassis.problem.Problems;

/** What a culture must be beside readable. */
@ApplicationScoped
class CultureRules {
    private final CultureCatalogue catalogue;

    CultureRules(CultureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The culture that was asked for; a problem names the field that is wrong. */
    Culture settle(CultureRequest request) {
        requireAdded(request.id());
        List<String> codes =
                request.countries().stream().map(CultureRequest.Country::code).toList();
        requireDifferent("countries[%d].code", codes);
        requireDifferent("givenNames.female[%d]", request.givenNames().female());
        requireDifferent("givenNames.male[%d]", request.givenNames().male());
        return request.culture();
    }

    void requireAdded(String id) {
        if (catalogue.isBuiltIn(id)) {
            throw Problems.conflict("culture-built-in", "The culture \"%s\" is built in".formatted(id));
        }
    }

    private static void requireDifferent(String field, List<String> values) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i).strip().toLowerCase(Locale.ROOT))) {
                throw Problems.invalid(field.formatted(i), "\"%s\" is named twice".formatted(values.get(i)));
            }
        }
    }
}
