package org.culturepark.chassis.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.balance.BalanceSource;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/notes")
class NoteResource implements BalanceSource {
    enum Colour {
        RED,
        BLUE
    }

    record Request(@NotBlank String text, @Max(5) Integer stars, Colour colour, List<Integer> numbers) {}

    @POST
    public Request create(@Valid Request request) {
        if (request.text().equals("broken")) {
            throw new IllegalStateException("password=hunter2");
        }
        if (request.text().equals("taken")) {
            throw Problems.conflict("text-taken", "There is such a note.");
        }
        return request;
    }

    @GET
    public String list(
            @Valid @BeanParam Paging paging,
            @RestQuery Optional<UUID> thread,
            @RestQuery Optional<Colour> colour,
            @QueryParam("at-least") Optional<Integer> atLeast) {
        return "[]";
    }

    @GET
    @Path("/{id}")
    public String get(@RestPath UUID id) {
        throw Problems.notFound("note", id);
    }

    @Override
    public List<StageBalance> stages() {
        return List.of(new StageBalance("notes", 3, 1, java.util.Map.of("SHORT", 1L), java.util.Map.of(), 1));
    }
}
