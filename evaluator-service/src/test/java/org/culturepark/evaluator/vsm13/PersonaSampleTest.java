package org.culturepark.evaluator.vsm13;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturepark.evaluator.benchmark.Society;
import org.junit.jupiter.api.Test;

class PersonaSampleTest {

    @Test
    void shouldGiveTheSamePeopleForTheSameSeed() {
        assertThat(PersonaSample.of(20, 13)).isEqualTo(PersonaSample.of(20, 13)).isNotEqualTo(PersonaSample.of(20, 14));
    }

    @Test
    void shouldDealAttributesEvenly() {
        List<Persona> people = PersonaSample.of(20, 13);

        assertThat(people).extracting(Persona::key).doesNotHaveDuplicates().hasSize(20);
        assertThat(people).filteredOn(person -> person.gender().equals("woman")).hasSize(10);
        assertThat(people.stream().map(Persona::education).distinct()).hasSize(4);
        assertThat(people.stream().map(Persona::occupation).distinct()).hasSize(12);
        assertThat(people).allMatch(person -> person.age() >= 18 && person.age() < 72);
    }

    @Test
    void shouldMatchPeopleOverCultures() {
        Persona persona = PersonaSample.of(1, 13).get(0);

        String korean = persona.in(Society.of("Korean"));
        String german = persona.in(Society.of("German"));

        assertThat(korean.replace("South Korea", "Germany")).isEqualTo(german);
    }

    @Test
    void shouldPutThePersonaLast() {
        Item item = Questionnaire.builtIn().item("m07");
        List<Persona> people = PersonaSample.of(2, 13);

        String one = Vsm13Prompt.text(item.text(), item.options(), people.get(0).in(Society.of("Korean")));
        String other =
                Vsm13Prompt.text(item.text(), item.options(), people.get(1).in(Society.of("Korean")));

        assertThat(one).startsWith(Vsm13Prompt.question(item)).isNotEqualTo(other);
        assertThat(other).startsWith(Vsm13Prompt.question(item));
    }
}
