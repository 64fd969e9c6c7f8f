package org.culturepark.evaluator.labelled;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.evaluator.answer.Option;

/** What is declared of a set, beside its rows. */
record SetOrder(
        String name,
        Kind kind,
        String culture,
        String family,
        String task,
        List<Option> labels,
        Template template,
        Optional<String> licence) {

    /** The same declaration of the same rows is the same set. */
    UUID id(String contentHash) {
        return Identity.of("benchmark-set", name, kind, culture, family, task, labels, template.version(), contentHash);
    }

    Set<String> values() {
        return labels.stream().map(Option::code).collect(Collectors.toSet());
    }
}
