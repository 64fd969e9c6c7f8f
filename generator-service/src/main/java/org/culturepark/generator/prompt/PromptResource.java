package org.culturepark.generator.prompt;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.function.Supplier;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/prompts")
@Tag(name = "prompts")
public class PromptResource {
    private final PromptLibrary library;

    PromptResource(PromptLibrary library) {
        this.library = library;
    }

    @GET
    @Operation(summary = "The versions of the prompts: those there are now, and those that campaigns have used")
    public List<PromptResponse> list() {
        return readable(library::all).stream().map(PromptResponse::inShort).toList();
    }

    @GET
    @Path("/{version}")
    @Operation(
            summary = "A version with its texts",
            description = "By name as it is now, or by name and hash as it was when a campaign used it.")
    public PromptResponse get(@PathParam("version") @Parameter(example = "guide-v2") String version) {
        return readable(() -> library.find(version))
                .map(PromptResponse::inFull)
                .orElseThrow(() -> Problems.notFound("version of the prompts", version));
    }

    private static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidPrompts e) {
            throw Problems.invalid("prompts", e.getMessage());
        }
    }
}
