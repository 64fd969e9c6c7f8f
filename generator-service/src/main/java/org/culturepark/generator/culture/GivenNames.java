package org.culturepark.generator.culture;

import java.util.List;

/** Common given names of a people; each list has at least one. */
public record GivenNames(List<String> female, List<String> male) {

    public GivenNames {
        if (female.isEmpty() || male.isEmpty()) {
            throw new IllegalArgumentException("A culture needs given names of women and of men");
        }
        female = List.copyOf(female);
        male = List.copyOf(male);
    }

    public List<String> of(Gender gender) {
        return gender == Gender.FEMALE ? female : male;
    }
}
