package org.culturepark.processor.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.chassis.modelcall.Purpose;

/** Answers that have to be JSON of a given shape. What does not parse is asked for once more, and then given up. */
@ApplicationScoped
public class StructuredAnswers {
    /** A greedy model would say the same again. */
    private static final double SECOND_TEMPERATURE = 0.5;

    private final ModelCalls calls;
    /** Strict: nothing unknown, nothing missing, nothing after the object. */
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    StructuredAnswers(ModelCalls calls) {
        this.calls = calls;
    }

    /**
     * @param shape a record; its constructor may refuse values with an {@link IllegalArgumentException}
     * @return empty if the model twice said something else
     * @throws ModelCallFailed if the endpoint gave no answer
     */
    public <T> Optional<Answered<T>> ask(ModelCall call, Class<T> shape) {
        return askOnce(call, shape).or(() -> askOnce(again(call), shape));
    }

    /** As {@link #ask}, but not a second time. */
    public <T> Optional<Answered<T>> askOnce(ModelCall call, Class<T> shape) {
        try {
            ModelAnswer answer = calls.ask(call);
            return parse(answer.text(), shape).map(value -> new Answered<>(value, answer.callId()));
        } catch (ModelCallFailed failure) {
            if (failure.outcome() == Outcome.EMPTY) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private <T> Optional<T> parse(String text, Class<T> shape) {
        ObjectReader reader = json.readerFor(shape);
        try {
            return Optional.of(reader.readValue(text));
        } catch (JsonProcessingException | IllegalArgumentException notOfThisShape) {
            return Optional.empty();
        }
    }

    /** Another subject, or the ledger would give the stored answer. */
    private static ModelCall again(ModelCall call) {
        Purpose first = call.purpose();
        Purpose second =
                new Purpose(first.scope(), first.group(), first.stage(), first.subject() + "/2", first.promptVersion());
        return call.purpose(second)
                .temperature(SECOND_TEMPERATURE)
                .seed(call.seed().orElse(0) + 1);
    }
}
