package org.culturepark.local.openai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** An answer other than success, in the shape of OpenAI's errors: {@code {"error":{message,type,param,code}}}. */
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String INVALID = "invalid_request_error";
    private static final int RETRY_SECONDS = 1;

    private final int status;
    private final String type;
    private final String param;
    private final String code;

    private ApiError(int status, String type, String param, String code, String message) {
        super(message);
        this.status = status;
        this.type = type;
        this.param = param;
        this.code = code;
    }

    /** 400; {@code param} names the field at fault. */
    public static ApiError invalid(String param, String message) {
        return new ApiError(400, INVALID, param, "invalid_value", message);
    }

    /** 400: the body is not JSON, or no object. */
    public static ApiError malformed(String message) {
        return new ApiError(400, INVALID, null, "malformed_json", message);
    }

    /** 400: more tokens than a slot of the model can hold. */
    public static ApiError contextLengthExceeded(int context, int promptTokens) {
        return new ApiError(
                400,
                INVALID,
                "messages",
                "context_length_exceeded",
                "This model's maximum context length is %d tokens. However, your messages resulted in %d tokens."
                        .formatted(context, promptTokens));
    }

    /** 404: no such call. */
    public static ApiError noSuchCall(String call) {
        return new ApiError(404, INVALID, null, "unknown_url", "There is no " + call + ".");
    }

    /** 404: no such model or adapter, or no adapter at a path. */
    public static ApiError notFound(String param, String code, String message) {
        return new ApiError(404, "not_found_error", param, code, message);
    }

    /** 405. */
    public static ApiError methodNotAllowed(String call) {
        return new ApiError(405, INVALID, null, "method_not_allowed", "There is no " + call + ".");
    }

    /** 413. */
    public static ApiError tooLarge(int limit) {
        return new ApiError(413, INVALID, null, "request_too_large", "The body is larger than " + limit + " bytes.");
    }

    /** 429: more calls wait already than ever should. */
    public static ApiError busy() {
        return new ApiError(429, "rate_limit_error", null, "too_many_requests", "Too many calls are waiting.");
    }

    /** 503: the model is being started; the caller shall try again. */
    public static ApiError unavailable(String message) {
        return new ApiError(503, "server_error", null, "model_unavailable", message);
    }

    /** 500; what went wrong stands in the log only. */
    public static ApiError internal() {
        return new ApiError(500, "server_error", null, "internal_error", "The model server failed; see its log.");
    }

    int status() {
        return status;
    }

    /** For {@code Retry-After}, where trying again makes sense. */
    Optional<Integer> retryAfterSeconds() {
        return status == 429 || status == 503 ? Optional.of(RETRY_SECONDS) : Optional.empty();
    }

    public ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error")
                .put("message", getMessage())
                .put("type", type)
                .put("param", param)
                .put("code", code);
        return body;
    }
}
