package org.culturepark.chassis.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** For the one case that the platform would answer with an empty 400: a body of another shape. */
@Provider
@Priority(Priorities.USER - 1)
public class UnreadableJsonMapper extends ExceptionMapperBase<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException failure) {
        return UnreadableJson.behind(failure).orElseThrow();
    }
}
