package org.culturepark.chassis;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.Purpose;

/** A call as the tests make them. */
final class SampleCall {
    private SampleCall() {}

    static ModelCall of(String scope, String subject) {
        return ModelCall.of(
                new Purpose(scope, "g", "talk", subject, "v1"),
                "m",
                List.of(SystemMessage.from("You are kind."), UserMessage.from("Hi")));
    }
}
