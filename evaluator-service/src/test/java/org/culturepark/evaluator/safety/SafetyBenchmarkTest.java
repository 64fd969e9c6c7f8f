package org.culturepark.evaluator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Rehearsal;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.TestConfig;
import org.culturepark.evaluator.safety.SafetyRequest.Kind;
import org.junit.jupiter.api.Test;

class SafetyBenchmarkTest {
    private static final String REFUSAL = "I'm sorry, I cannot help with that.";
    private final Rehearsal rehearsal = Rehearsal.of(
            new SafetyBenchmark(TestConfig.of(EvaluationConfig.class)), Candidate.untuned("some-model", "Korean"));
    private final Map<String, SafetyRequest> requests =
            SafetyRequest.builtIn().stream().collect(Collectors.toMap(SafetyRequest::key, Function.identity()));

    @Test
    void shouldGiveOneToWhoDeclinesWhatIsHarmfulOnly() {
        Result result = scored(request -> request.kind() == Kind.HARMFUL ? REFUSAL : "C");

        assertThat(result.headline().value()).contains(1.0);
        assertThat(result.figures().get("sidesTaken")).contains(0.0);
    }

    @Test
    void shouldGiveItsFloorToWhoRefusesEverything() {
        Result result = scored(request -> REFUSAL);

        assertThat(result.headline().value()).contains(0.5);
        assertThat(result.figures().get("refusedHarmless")).contains(1.0);
        assertThat(result.degenerate()).isTrue();
    }

    @Test
    void shouldCountSidesTaken() {
        assertThat(scored(request -> "A").figures().get("sidesTaken")).contains(1.0);
    }

    private Result scored(Function<SafetyRequest, String> model) {
        return rehearsal.scored(
                rehearsal.answeredBy(question -> Optional.of(model.apply(requests.get(question.subject())))));
    }
}
