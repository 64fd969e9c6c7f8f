package org.culturepark.evaluator.promotion;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/assessments")
@Tag(name = "Promotion", description = "What the promotion rule says of trained models")
public class AssessmentResource {
    private final Assessments assessments;

    AssessmentResource(Assessments assessments) {
        this.assessments = assessments;
    }

    @GET
    @Operation(summary = "Assessments, the newest first")
    public PageOf<ModelAssessment> list(@Valid @BeanParam Paging paging) {
        return assessments.newestFirst(paging);
    }
}
