package org.culturepark.chassis.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to the API's description what holds for every call, so that no resource has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {
    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .forEach(operation -> complete(api, operation));
        // RFC 9457: a reference, which need not be absolute.
        schema(api, SCHEMAS + "HttpProblem")
                .map(problem -> problem.getProperties().get("instance"))
                .ifPresent(instance -> instance.setFormat("uri-reference"));
    }

    private static void complete(OpenAPI api, Operation operation) {
        List<Parameter> parameters =
                Optional.ofNullable(operation.getParameters()).orElse(List.of());
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == In.PATH)) {
            add(operation, "404", "There is none with this id");
        }
        if (!parameters.isEmpty()) {
            add(operation, "400", "A parameter cannot be read");
        }
        parameters.stream().map(Parameter::getSchema).forEach(ProblemResponses::giveNumberAsDefault);
        if (operation.getRequestBody() != null) {
            add(operation, "400", "The body cannot be read");
            add(operation, "415", "The body is of another type");
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(media -> close(api, media));
        }
    }

    private static void add(Operation operation, String status, String description) {
        APIResponses responses = operation.getResponses();
        if (!responses.hasAPIResponse(status)) {
            MediaType problem = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(SCHEMAS + "HttpProblem"));
            responses.addAPIResponse(
                    status,
                    OASFactory.createAPIResponse()
                            .description(description)
                            .content(OASFactory.createContent().addMediaType("application/problem+json", problem)));
        }
    }

    private static void giveNumberAsDefault(Schema schema) {
        if (schema != null
                && schema.getDefaultValue() instanceof String text
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.INTEGER)) {
            schema.setDefaultValue(Integer.valueOf(text));
        }
    }

    /** Fields that are not known are refused. */
    private static void close(OpenAPI api, MediaType media) {
        Optional.ofNullable(media.getSchema())
                .flatMap(schema -> schema(api, schema.getRef()))
                .filter(schema -> schema.getProperties() != null)
                .ifPresent(schema -> schema.setAdditionalPropertiesBoolean(false));
    }

    private static Optional<Schema> schema(OpenAPI api, String reference) {
        return Optional.ofNullable(reference)
                .map(ref -> api.getComponents().getSchemas().get(ref.replace(SCHEMAS, "")));
    }
}
