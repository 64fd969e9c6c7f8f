package org.culturepark.evaluator.evaluation;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.LongStream;
import org.culturepark.chassis.database.Sql;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every call that the page makes, with 300,000 answers stored, in under 200 ms (median of nine, after two to warm up). */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ScriptedModels.class)
class AnswersProof {
    private static final int EVALUATIONS = 300;
    private static final int ANSWERS = 1000;
    private static final UUID FIRST = new UUID(0x5000, 0x8000000000000001L);
    private static final Duration LIMIT = Duration.ofMillis(200);

    @Inject
    Sql sql;

    @BeforeEach
    void fill() {
        if (sql.first("select 1 from evaluation where id = ?", row -> true, FIRST)
                .isPresent()) {
            return;
        }
        sql.update("""
                insert into evaluation (id, benchmark, model, base_model, culture, parameters, parameters_hash, state, asked,
                    result, created_at, ended_at, scope, valid, scored_at, scorings)
                select ('00000000-0000-5000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'MODERATION', 'many-' || n %% 20, 'many',
                    'Korean', '{"values":{"seed":"13"}}', n::text, 'COMPLETED', %d,
                    '{"headline":{"measure":"macroF1","value":0.5,"direction":"HIGHER"},"floors":[],"figures":{},"tables":{},"degenerate":false,"caveats":[]}',
                    now(), now(), 's', %d, now(), 1
                from generate_series(1, %d) n""".formatted(ANSWERS, ANSWERS, EVALUATIONS));
        sql.update("""
                insert into answer (id, evaluation_id, item, subject, model, instructions, prompt, text, outcome, code, expected,
                    answered_at)
                select gen_random_uuid(), e.id, 'label', 'r' || n, e.model, 'You are a classifier.',
                    'Comment: number ' || n || repeat(' and so on', 20), case when n %% 3 = 0 then 'fine' else 'well' end,
                    case when n %% 3 = 0 then 'VALID' else 'INVALID' end, case when n %% 3 = 0 then 'fine' end, 'fine', now()
                from evaluation e, generate_series(1, %d) n where e.base_model = 'many'""".formatted(ANSWERS));
        sql.update("analyze answer");
        sql.update("analyze evaluation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/evaluations?size=200",
                "/v1/evaluations?state=COMPLETED&benchmark=MODERATION&size=200",
                "/v1/evaluations?size=50&page=3",
                "/v1/evaluations/ID",
                "/v1/evaluations/ID/answers",
                "/v1/evaluations/ID/answers?page=15&size=50",
                "/v1/evaluations/ID/answers?outcome=INVALID",
                "/v1/evaluations/ID/answers?right=false",
                "/v1/evaluations/ID/answers?text=number 77",
                "/v1/plans",
                "/v1/balance"
            })
    void shouldAnswerInTime(String call) {
        String path = call.replace("/ID", "/" + FIRST);

        Duration median = median(path);

        System.out.printf("%s %d ms%n", call.replace(' ', '+'), median.toMillis());
        assertThat(median).isLessThan(LIMIT);
    }

    private static Duration median(String path) {
        long[] nanos =
                LongStream.range(0, 11).map(any -> time(path)).skip(2).sorted().toArray();
        return Duration.ofNanos(nanos[nanos.length / 2]);
    }

    private static long time(String path) {
        long began = System.nanoTime();
        when().get(path).then().statusCode(200);
        return System.nanoTime() - began;
    }
}
